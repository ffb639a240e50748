package org.shegong.intake.check;

/**
 * One thing that was found in a row, worded under {@code field.<code>}.
 *
 * @param field   the field it is about, or an empty text for the whole row
 * @param outcome what it alone makes of the row
 */
public record Finding(String field, String code, Outcome outcome) {

    static Finding skip(String code) {
        return new Finding("", code, Outcome.SKIP);
    }
}
