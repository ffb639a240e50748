package org.shegong.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
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
    }

    @Test
    void meetsTheNextPeriodWithoutOverlapping() {
        assertThat(new Period(JUNE, JULY).overlaps(Period.since(JULY))).isFalse();
        assertThat(new Period(JUNE, JULY).overlaps(Period.since(JULY.minusDays(1))))
                .isTrue();
    }

    @Test
    void refusesToEndBeforeItStarts() {
        assertThatExceptionOfType(Period.PeriodEndsBeforeStart.class).isThrownBy(() -> new Period(JULY, JUNE));
    }
}
