package org.shegong.intake.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shegong.intake.sheet.Book;
import org.shegong.intake.sheet.Cell;
import org.shegong.intake.sheet.SheetRow;

/** The first rows of a sheet that hold something, among which its header stands. */
public record SheetTop(int sheet, List<SheetRow> rows) {

    private static final int ROWS_TO_LOOK_AT = 60;

    public SheetTop {
        rows = List.copyOf(rows);
    }

    public static SheetTop of(Book book, int sheet) {
        var top = new ArrayList<SheetRow>();
        try (var rows = book.rows(sheet)) {
            while (top.size() < ROWS_TO_LOOK_AT && rows.hasNext()) {
                top.add(rows.next());
            }
        }
        return new SheetTop(sheet, top);
    }

    /** Every row that may be a header, alone and together with the rows right below it. */
    List<Header> headers() {
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(row -> IntStream.range(row, row + HeaderPlace.MOST_ROWS)
                        .filter(last -> last < rows.size()
                                && rows.get(last).number() - rows.get(row).number() == last - row)
                        .mapToObj(last -> header(row, last)))
                .toList();
    }

    /** What the header at that place says; nothing if one of its rows is not here or holds nothing. */
    public Optional<Header> header(HeaderPlace place) {
        return headers().stream().filter(header -> header.place().equals(place)).findFirst();
    }

    /** The first row that holds more than a title, where a header stands that nobody recognises. */
    public Optional<Header> likelyHeader() {
        return IntStream.range(0, rows.size())
                .filter(row -> filled(rows.get(row)) > 2)
                .mapToObj(row -> header(row, row))
                .findFirst()
                .or(() -> headers().stream().findFirst());
    }

    /** Some of the values below a header. */
    public List<Cell> samples(HeaderPlace header, int column, int atMost) {
        return rows.stream()
                .filter(row -> row.number() > header.end())
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isBlank())
                .limit(atMost)
                .toList();
    }

    private Header header(int first, int last) {
        return new Header(sheet, rows.subList(0, first), rows.subList(first, last + 1));
    }

    private static long filled(SheetRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }
}
