package org.shegong.web.intake.correction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shegong.intake.correction.FieldOption;
import org.shegong.intake.correction.ProblemRowView;
import org.shegong.intake.correction.ProblemRowView.CellView;

/**
 * A row of an import as its mender sees it.
 *
 * @param gone whether it needs no mending any more, though something was typed over it
 * @param seen a note of what is shown, to come back with what is typed
 */
public record ShownRow(
        int line, int row, Title title, boolean gone, List<String> whole, List<ShownCell> cells, String seen) {

    static ShownRow wrong(ProblemRowView row) {
        return of(row, row.wrong());
    }

    static ShownRow whole(ProblemRowView row) {
        return of(row, row.cells());
    }

    private static ShownRow of(ProblemRowView row, List<CellView> cells) {
        return new ShownRow(
                row.line(),
                row.row(),
                Title.of(row),
                false,
                row.whole(),
                cells.stream()
                        .map(cell -> new ShownCell(cell.field(), cell.text(), cell.codes(), cell.options(), null))
                        .toList(),
                row.seen(cells));
    }

    /** By what people know the row. */
    public record Title(String name, String employer, String outcome) {

        static final Title NONE = new Title("", "", "");

        static Title of(ProblemRowView row) {
            return new Title(row.shown("name"), row.shown("organisation"), row.outcome());
        }
    }

    /**
     * A cell to type over.
     *
     * @param codes what was found in it
     * @param now   what stands there now, if somebody else has changed it meanwhile
     */
    public record ShownCell(
            String field,
            String text,
            List<String> codes,
            List<FieldOption> options,
            @Nullable String now) {}
}
