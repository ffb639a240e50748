package org.shegong.intake.sheet;

import java.util.List;

/**
 * A row that holds something.
 *
 * @param number   the row's number in the sheet, counted from one
 * @param problems codes of what is wrong with the row as a whole: references that lead nowhere, repeated cells
 */
public record SheetRow(int number, List<Cell> cells, List<String> problems) {

    /** The cell of a column, counted from zero; an empty one beyond the last. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    boolean holdsSomething() {
        return !problems.isEmpty() || cells.stream().anyMatch(cell -> !cell.isBlank());
    }
}
