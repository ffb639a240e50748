package org.shegong.intake.workbook;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.shegong.intake.layout.Labels;
import org.shegong.intake.sheet.Book;
import org.shegong.intake.sheet.SheetRow;

/**
 * The sheet of a workbook of problem rows that somebody has filled in.
 *
 * @param header the row that holds the header of the row numbers
 * @param column where the row numbers stand
 */
record ReturnedSheet(int sheet, SheetRow header, int column) {

    private static final int ROWS_TO_LOOK_AT = 60;
    /** Before the row numbers stand the fields and the sentences of what is wrong. */
    private static final int COLUMNS_OF_WORDS = 2;

    /** Nothing if no sheet has a column of row numbers: then it is a file of its own. */
    static Optional<ReturnedSheet> in(Book book) {
        return IntStream.range(0, book.sheets())
                .mapToObj(sheet -> in(book, sheet))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The header of a column in the form in which two spellings are the same. */
    String header(int column) {
        return Labels.key(header.cell(column).text());
    }

    int width() {
        return header.cells().size();
    }

    /**
     * Where the columns of fields stand now. A column that was taken out says nothing of its field.
     *
     * @param columns where they stood
     * @param heads   what stood above each column
     * @param isAdded whether a header may be one that the workbook has beside those
     * @throws org.shegong.shared.InvalidFields if a header was changed, or one of several equal ones is gone or moved
     */
    Map<String, Integer> moved(Map<String, Integer> columns, List<String> heads, Predicate<String> isAdded) {
        var now = texts(header);
        boolean isTold = IntStream.range(0, now.size())
                .filter(at -> at < column - COLUMNS_OF_WORDS || at > column)
                .mapToObj(now::get)
                .allMatch(head -> head.isEmpty() || heads.contains(head) || isAdded.test(head));
        var moved = new HashMap<String, Integer>();
        columns.forEach((field, column) -> {
            var head = heads.get(column);
            boolean stays = column < now.size() && now.get(column).equals(head);
            boolean isSingle = Collections.frequency(heads, head) == 1 && Collections.frequency(now, head) <= 1;
            ReturnedRows.require(
                    stays || (isSingle && (isTold || now.contains(head))), "RETURNED_COLUMNS_MOVED", header.number());
            if (stays || now.contains(head)) {
                moved.put(field, stays && !isSingle ? column : now.indexOf(head));
            }
        });
        return moved;
    }

    private static Optional<ReturnedSheet> in(Book book, int sheet) {
        try (var rows = book.rows(sheet)) {
            for (int looked = 0; looked < ROWS_TO_LOOK_AT && rows.hasNext(); looked++) {
                var row = rows.next();
                int column = texts(row).indexOf(Labels.key(ProblemSheet.ROW_KEY));
                if (column >= 0) {
                    return Optional.of(new ReturnedSheet(sheet, row, column));
                }
            }
            return Optional.empty();
        }
    }

    private static List<String> texts(SheetRow row) {
        return row.cells().stream().map(cell -> Labels.key(cell.text())).toList();
    }
}
