package org.shegong.shared;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An 18-character resident identity number whose check digit and birth date have been verified (GB 11643-1999). The
 * area prefix is never compared with today's divisions, because old prefixes are kept for life.
 */
public record ResidentId(String value) {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final Pattern OLD_FORM = Pattern.compile("[0-9]{15}");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`]");
    private static final int LENGTH = 18;
    private static final int EARLIEST_YEAR = 1800;

    public ResidentId {
        value = normal(value);
        if (!hasValidCheckDigit(value) || !hasValidBirthDate(value)) {
            throw new InvalidResidentId();
        }
    }

    /** As {@link #compact}, and a 15-digit number is upgraded to 18. */
    public static String normal(String text) {
        if (isNewForm(text)) {
            return text;
        }
        var compact = compact(text);
        return OLD_FORM.matcher(compact).matches() ? upgraded(compact) : compact;
    }

    /** NFKC, without blanks, hyphens and apostrophes, upper case. */
    public static String compact(String text) {
        return APOSTROPHES.matcher(Signs.joined(text)).replaceAll("");
    }

    public static boolean hasValidCheckDigit(String value) {
        return isNewForm(value) && checkDigit(value) == value.charAt(17);
    }

    public static boolean hasValidBirthDate(String value) {
        int year = number(value, 6, 10);
        int month = number(value, 10, 12);
        int day = number(value, 12, 14);
        return year >= EARLIEST_YEAR
                && ChronoField.MONTH_OF_YEAR.range().isValidValue(month)
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    public LocalDate birthDate() {
        return LocalDate.of(number(value, 6, 10), number(value, 10, 12), number(value, 12, 14));
    }

    public boolean isMale() {
        return (value.charAt(16) - '0') % 2 != 0;
    }

    /** The first and the last character; more, together with a birth date, would be the number itself. */
    public String masked() {
        return value.charAt(0) + "*".repeat(16) + value.charAt(17);
    }

    /** Masked on purpose, so that an identity number never reaches a log by accident. */
    @Override
    public String toString() {
        return masked();
    }

    /** 17 digits, then a digit or X. */
    private static boolean isNewForm(String text) {
        return text.length() == LENGTH
                && IntStream.range(0, LENGTH - 1).allMatch(at -> isDigit(text.charAt(at)))
                && (isDigit(text.charAt(LENGTH - 1)) || text.charAt(LENGTH - 1) == 'X');
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static int number(String value, int from, int to) {
        return Integer.parseInt(value, from, to, 10);
    }

    private static String upgraded(String old) {
        var seventeen = old.substring(0, 6) + "19" + old.substring(6);
        return seventeen + checkDigit(seventeen);
    }

    private static char checkDigit(String value) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (value.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    public static final class InvalidResidentId extends DomainError {
        InvalidResidentId() {
            super(Kind.INVALID);
        }
    }
}
