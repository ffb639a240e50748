package org.shegong.intake.workbook;

import java.util.List;
import java.util.Optional;
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
