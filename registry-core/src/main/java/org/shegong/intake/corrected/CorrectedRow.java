package org.shegong.intake.corrected;

import java.util.List;

/**
 * A row of which cells were typed over.
 *
 * @param row       its number in the sheet
 * @param isApplied whether it was applied since, so that nothing of it can be withdrawn
 */
public record CorrectedRow(int row, boolean isApplied, List<CorrectedCell> cells) {

    public CorrectedRow {
        cells = List.copyOf(cells);
    }

    /** A cell and what stands in it now, numbers of a person masked. */
    public record CorrectedCell(String field, String text) {}
}
