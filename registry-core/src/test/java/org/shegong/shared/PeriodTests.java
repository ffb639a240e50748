package org.shegong.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PeriodTests {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Test
    void holdsItsFirstDayAndNotItsLast() {
        var june = new Period(JUNE, JULY);

        assertThat(june.contains(JUNE)).isTrue();
        assertThat(june.contains(JULY.minusDays(1))).isTrue();
        assertThat(june.contains(JULY)).isFalse();
        assertThat(june.contains(JUNE.minusDays(1))).isFalse();
    }

    @Test
    void holdsEveryDayToComeWithoutAnEnd() {
        assertThat(Period.since(JUNE).contains(LocalDate.of(9999, 12, 31))).isTrue();
        assertThat(Period.since(JUNE).contains(JUNE.minusDays(1))).isFalse();
    }

    @Test
    void holdsNoDayWhereItEndsAsItStarts() {
        var nothing = new Period(JUNE, JUNE);

        assertThat(nothing.contains(JUNE)).isFalse();
        assertThat(nothing.overlaps(Period.since(JUNE.minusDays(1)))).isFalse();
        assertThat(Period.since(JUNE.minusDays(1)).overlaps(nothing)).isFalse();
    }

    @Test
    void meetsTheNextPeriodWithoutOverlapping() {
        assertThat(new Period(JUNE, JULY).overlaps(Period.since(JULY))).isFalse();
        assertThat(new Period(JUNE, JULY).overlaps(Period.since(JULY.minusDays(1))))
                .isTrue();
    }

    @Test
    void overlapsExactlyWhereADayLiesInBoth() {
        var all = periodsOfAWeek();

        assertThat(all)
                .allSatisfy(one -> assertThat(all)
                        .allSatisfy(other -> assertThat(one.overlaps(other))
                                .as("%s and %s", one, other)
                                .isEqualTo(week().anyMatch(day -> one.contains(day) && other.contains(day)))));
    }

    @Test
    void refusesToEndBeforeItStarts() {
        assertThatExceptionOfType(Period.PeriodEndsBeforeStart.class).isThrownBy(() -> new Period(JULY, JUNE));
    }

    private static Stream<LocalDate> week() {
        return IntStream.range(0, 7).mapToObj(JUNE::plusDays);
    }

    /** Every period that begins in the week, and ends in it or never. */
    private static List<Period> periodsOfAWeek() {
        return week().flatMap(from -> Stream.concat(
                        Stream.of(Period.since(from)),
                        week().filter(to -> !to.isBefore(from)).map(to -> new Period(from, to))))
                .toList();
    }
}
