package org.shegong.intake.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shegong.intake.sheet.SheetRow;

/** The one or two rows that say which column is what. */
public final class Header {

    /** A row of fewer texts is a title, which groups nothing. */
    private static final int FEWEST_GROUPS = 3;

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

    /** What the header says above each column. */
    public List<HeaderColumn> columns() {
        return texts.size() == 1
                ? texts.get(0).stream().map(name -> new HeaderColumn("", name)).toList()
                : twofold(texts.get(0), texts.get(1));
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

    /** The lower row names a column, alone or within the group above it; a label merged over both rows counts. */
    private static List<HeaderColumn> twofold(List<String> upper, List<String> lower) {
        var columns = new ArrayList<HeaderColumn>();
        boolean isTitle = upper.stream().filter(text -> !text.isEmpty()).count() < FEWEST_GROUPS;
        var group = "";
        for (int column = 0; column < Math.max(upper.size(), lower.size()); column++) {
            var above = HeaderTexts.at(upper, column);
            var below = HeaderTexts.at(lower, column);
            group = isTitle || above.isEmpty() ? group : above;
            columns.add(below.isEmpty() ? new HeaderColumn("", above) : new HeaderColumn(group, below));
        }
        return columns;
    }
}
