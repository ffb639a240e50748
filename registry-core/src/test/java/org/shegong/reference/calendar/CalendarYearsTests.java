package org.shegong.reference.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;

@RegistryTest
class CalendarYearsTests {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    @Autowired
    WorkingDays days;

    @ParameterizedTest
    @ValueSource(ints = {2008, 2013, 2020, 2025, 2026})
    void namesOnlyDaysThatDifferFromTheirWeekday(int year) {
        assertThat(days.of(year))
                .isNotEmpty()
                .allSatisfy(special -> assertThat(WEEKEND.contains(special.day().getDayOfWeek()))
                        .as("%s", special)
                        .isEqualTo(special.kind() == DayKind.WORK));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, false",
        "2026-02-17, false",
        "2026-10-01, false",
        "2026-10-08, true",
        "2026-10-10, true",
        "2026-10-11, false",
        "2024-02-04, true",
        "2024-02-29, true"
    })
    void knowsTheDaysOfTheStateCouncil(LocalDate day, boolean worked) {
        assertThat(days.isWorkingDay(day)).isEqualTo(worked);
    }

    @Test
    void reachesAWorkingDayByEveryCount() {
        var from = LocalDate.of(2026, 9, 25);
        var before = from;

        for (int count = 1; count <= 40; count++) {
            var reached = days.plus(from, count).day();
            assertThat(days.isWorkingDay(reached)).isTrue();
            assertThat(reached).isEqualTo(days.next(before));
            before = reached;
        }
    }
}
