package org.shegong.intake.layout;

/**
 * Where the header of a file stands.
 *
 * @param sheet counted from zero
 * @param from  the number of its first row in the sheet
 * @param end   the number of its last row, at most two below the first
 */
public record HeaderPlace(int sheet, int from, int end) {

    static final int MOST_ROWS = 3;

    public boolean isPossible() {
        return sheet >= 0 && from > 0 && end >= from && end - from < MOST_ROWS;
    }
}
