package org.shegong.shared.input;

import java.time.LocalDate;
import java.time.YearMonth;

/** A calendar day, or a month of which the day is not known; such a month is held as its first day. */
public record PartialDate(LocalDate date, Precision precision) {

    /** How exactly a date is known. */
    public enum Precision {
        DAY,
        MONTH
    }

    public static PartialDate day(LocalDate date) {
        return new PartialDate(date, Precision.DAY);
    }

    public static PartialDate month(YearMonth month) {
        return new PartialDate(month.atDay(1), Precision.MONTH);
    }

    /** Whether the day is this date, or lies in this month. */
    public boolean agreesWith(LocalDate day) {
        return precision == Precision.DAY
                ? date.equals(day)
                : YearMonth.from(date).equals(YearMonth.from(day));
    }

    /** The date as it was written: {@code 1994-03-25}, or {@code 1994-03} for a month. */
    @Override
    public String toString() {
        return precision == Precision.DAY
                ? date.toString()
                : YearMonth.from(date).toString();
    }
}
