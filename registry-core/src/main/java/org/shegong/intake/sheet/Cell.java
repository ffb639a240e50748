package org.shegong.intake.sheet;

import org.shegong.shared.input.Texts;

/** One cell as its sender saw it; a formula counts as its cached value. */
public record Cell(Kind kind, String text) {

    /** What the file says the cell holds. */
    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        /** A number of more than 15 digits, of which the spreadsheet has already destroyed the last ones. */
        LOST_DIGITS,
        /** A calendar day, as ISO text. */
        DATE,
        /** A calendar day that is shown without its day, as ISO text. */
        MONTH,
        /** An error, a formula without a cached value, a number or day that cannot be. */
        ERROR
    }

    public static final Cell EMPTY = new Cell(Kind.EMPTY, "");

    static Cell text(String text) {
        return text.isEmpty() ? EMPTY : new Cell(Kind.TEXT, text);
    }

    public boolean isBlank() {
        return kind != Kind.ERROR && Texts.trimmed(text).isEmpty();
    }
}
