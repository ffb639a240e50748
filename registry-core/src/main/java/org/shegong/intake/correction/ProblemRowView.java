package org.shegong.intake.correction;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line that may be mended.
 *
 * @param line   counts the lines of the file
 * @param row    the row's number in the sheet
 * @param whole  what was found in the row as a whole
 */
public record ProblemRowView(int line, int row, String outcome, List<String> whole, List<CellView> cells) {

    public ProblemRowView {
        whole = List.copyOf(whole);
        cells = List.copyOf(cells);
    }

    /** The cells in which something was found. */
    public List<CellView> wrong() {
        return cells.stream().filter(cell -> !cell.codes().isEmpty()).toList();
    }

    /** A note of what these cells show, to be sent back with what is typed over them. */
    public String seen(List<CellView> shown) {
        return TypedRow.seen(row, shown.stream().collect(Collectors.toMap(CellView::field, CellView::text)));
    }

    /** What the row says in a field, masked as it is shown. */
    public String shown(String field) {
        return cells.stream()
                .filter(cell -> cell.field().equals(field))
                .map(CellView::text)
                .findFirst()
                .orElse("");
    }

    /**
     * One cell.
     *
     * @param text    what it holds, masked if it is a person's number and nothing is wrong with it
     * @param codes   what was found in it
     * @param options what it may hold, where that is known
     */
    public record CellView(String field, String text, List<String> codes, List<FieldOption> options) {

        public CellView {
            codes = List.copyOf(codes);
            options = List.copyOf(options);
        }
    }
}
