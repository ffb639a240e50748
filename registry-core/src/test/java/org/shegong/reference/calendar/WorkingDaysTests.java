package org.shegong.reference.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.shegong.shared.StaleRecord;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;

@RegistryTest
class WorkingDaysTests {

    @Autowired
    WorkingDays days;

    @Test
    void skipsHolidaysAndWorksOnTheDaysThatPayForThem() {
        assertThat(days.isWorkingDay(LocalDate.of(2008, 1, 1))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2008, 2, 2))).isTrue();
        assertThat(days.isWorkingDay(LocalDate.of(2008, 2, 10))).isFalse();
    }

    @Test
    void countsThirtyWorkingDaysOverTheNationalHoliday() {
        var deadline = days.plus(LocalDate.of(2025, 9, 19), 30);

        assertThat(deadline.day()).isEqualTo(LocalDate.of(2025, 11, 6));
        assertThat(deadline.beyondCalendar()).isFalse();
    }

    @Test
    void findsTheNextWorkingDayAfterAWeekend() {
        assertThat(days.next(LocalDate.of(2025, 6, 13))).isEqualTo(LocalDate.of(2025, 6, 16));
        assertThat(days.plus(LocalDate.of(2025, 6, 14), 0).day()).isEqualTo(LocalDate.of(2025, 6, 14));
    }

    @Test
    void warnsBeyondTheLastYearOfTheCalendar() {
        var deadline = days.plus(LocalDate.of(days.lastYear(), 12, 31), 5);

        assertThat(deadline.beyondCalendar()).isTrue();
        assertThat(days.isWorkingDay(LocalDate.of(days.lastYear() + 1, 10, 1))).isTrue();
    }

    @Test
    void followsAChangedCalendarAtOnce() {
        var day = LocalDate.of(2027, 10, 1);

        days.set(day, null, DayKind.OFF);
        assertThat(days.isWorkingDay(day)).isFalse();
        assertThat(days.of(2027)).containsExactly(new SpecialDay(day, DayKind.OFF));

        days.set(day, DayKind.OFF, null);
        assertThat(days.isWorkingDay(day)).isTrue();
    }

    @Test
    void refusesACorrectionOfWhatAnotherHasChanged() {
        var day = LocalDate.of(2027, 10, 1);
        days.set(day, null, DayKind.OFF);

        assertThatExceptionOfType(StaleRecord.class).isThrownBy(() -> days.set(day, null, DayKind.WORK));
        assertThatExceptionOfType(StaleRecord.class).isThrownBy(() -> days.set(day, DayKind.WORK, null));
        assertThatExceptionOfType(StaleRecord.class).isThrownBy(() -> days.set(day, null, null));
        assertThat(days.kindOf(day)).contains(DayKind.OFF);
    }
}
