package org.shegong.shared.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads calendar days and, where a field allows it, months. Nothing rolls over. */
public final class Dates {

    public static final String INVALID = "DATE_INVALID";
    public static final String IN_FUTURE = "DATE_IN_FUTURE";
    public static final String NO_YEAR = "YEAR_INVALID";

    private static final int LONGEST = 40;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int YEARS_AHEAD = 10;
    private static final Pattern DAY =
            Pattern.compile("([0-9]{4})(?:[-./年]([0-9]{1,2})[-./月]([0-9]{1,2})日?|([0-9]{2})([0-9]{2}))");
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})(?:[-./]([0-9]{2})|年([0-9]{1,2})月)");

    private static final Pattern YEAR = Pattern.compile("([0-9]{4})年?");

    private Dates() {}

    public static Reading<PartialDate> read(@Nullable String raw, boolean monthAllowed) {
        var text = raw != null && raw.length() > LONGEST ? "?" : Texts.judged(raw);
        if (text.isEmpty()) {
            return Reading.empty();
        }
        var day = DAY.matcher(text);
        if (day.matches()) {
            return read(day);
        }
        var month = MONTH.matcher(text);
        return monthAllowed && month.matches() ? read(month) : Reading.wrong(INVALID);
    }

    /** Reads a date that cannot lie after today. */
    public static Reading<PartialDate> readPast(@Nullable String raw, boolean monthAllowed, LocalDate today) {
        return read(raw, monthAllowed).unless(read -> !read.date().isAfter(today), IN_FUTURE);
    }

    /** Reads a day that may lie up to ten years ahead. */
    public static Reading<PartialDate> readAhead(@Nullable String raw, LocalDate today) {
        return read(raw, false).unless(read -> read.date().getYear() <= today.getYear() + YEARS_AHEAD, INVALID);
    }

    /** Reads a calendar year that has begun. */
    public static Reading<Integer> readYear(@Nullable String raw, LocalDate today) {
        var text = raw != null && raw.length() > LONGEST ? "?" : Texts.judged(raw);
        if (text.isEmpty()) {
            return Reading.empty();
        }
        var year = YEAR.matcher(text);
        return year.matches()
                ? Reading.of(Integer.valueOf(year.group(1)))
                        .unless(read -> read >= FIRST_YEAR && read <= today.getYear(), NO_YEAR)
                : Reading.wrong(NO_YEAR);
    }

    private static Reading<PartialDate> read(Matcher text) {
        int year = Integer.parseInt(text.group(1));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Reading.wrong(INVALID);
        }
        try {
            return Reading.of(text.groupCount() == 5 ? day(text, year) : month(text, year));
        } catch (DateTimeException noSuchDay) {
            return Reading.wrong(INVALID);
        }
    }

    private static PartialDate day(Matcher text, int year) {
        var shift = text.group(2) == null ? 2 : 0;
        return PartialDate.day(
                LocalDate.of(year, Integer.parseInt(text.group(2 + shift)), Integer.parseInt(text.group(3 + shift))));
    }

    private static PartialDate month(Matcher text, int year) {
        var month = text.group(2) == null ? text.group(3) : text.group(2);
        return PartialDate.month(YearMonth.of(year, Integer.parseInt(month)));
    }
}
