package org.shegong.intake.layout;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shegong.intake.sheet.SheetRow;

/** The up to three rows that say which column is what. */
public final class Header {

    private final int sheet;
    private final List<SheetRow> rows;
    private final List<List<String>> texts;
    private final List<SheetRow> above;

    Header(int sheet, List<SheetRow> above, List<SheetRow> rows) {
        this.sheet = sheet;
        this.rows = List.copyOf(rows);
        this.texts = rows.stream().map(HeaderTexts::of).toList();
        this.above = List.copyOf(above);
    }

    public HeaderPlace place() {
        return new HeaderPlace(
                sheet, rows.get(0).number(), rows.get(rows.size() - 1).number());
    }

    /** The sheet, if its columns are these. */
    public Layout layout(Map<String, Integer> columns) {
        var titles =
                above.stream().map(HeaderTexts::of).map(HeaderTexts::joined).collect(Collectors.toSet());
        return new Layout(sheet, place().end(), columns, texts, titles);
    }

    /** What the header says above each column: the lowest row that holds something, within the groups above it. */
    public List<HeaderColumn> columns() {
        int width = texts.stream().mapToInt(List::size).max().orElse(0);
        var groups = new Groups(texts);
        return IntStream.range(0, width).mapToObj(groups::next).toList();
    }

    /** What stands above each column, as it was typed. */
    public List<String> typed() {
        return IntStream.range(0, columns().size())
                .mapToObj(column -> rows.stream()
                        .map(row -> row.cell(column).text().strip())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" / ")))
                .toList();
    }
}
