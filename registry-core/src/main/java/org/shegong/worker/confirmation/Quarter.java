package org.shegong.worker.confirmation;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** A quarter of the calendar, for which lists are confirmed. */
public record Quarter(int year, int number) {

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** Such as {@code 2026Q4}; codes sort as their quarters do. */
    public String code() {
        return year + "Q" + number;
    }

    public LocalDate first() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    public LocalDate last() {
        return first().plusMonths(3).minusDays(1);
    }
}
