package org.shegong.intake.layout;

/**
 * Where the header of a file stands.
 *
 * @param sheet counted from zero
 * @param from  the number of its first row in the sheet
 * @param end   the number of its last row, the first one or the next
 */
public record HeaderPlace(int sheet, int from, int end) {

    public boolean isPossible() {
        return sheet >= 0 && from > 0 && (end == from || end == from + 1);
    }
}
