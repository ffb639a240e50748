package org.shegong.intake.layout;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shegong.intake.sheet.Cell;
import org.shegong.intake.sheet.SheetRow;

/**
 * How one sheet is laid out.
 *
 * @param headerEnd the number of the last row of the header
 * @param columns   the column of each field, counted from zero; the running number under its own sign
 * @param headers   the one or two rows of the header
 * @param titles    rows above the header, as they may come again on each printed page
 */
public record Layout(
        int sheet, int headerEnd, Map<String, Integer> columns, List<List<String>> headers, Set<String> titles) {

    private static final int FEWEST_HEADERS = 2;

    public Layout {
        columns = Map.copyOf(columns);
        headers = List.copyOf(headers);
        titles = Set.copyOf(titles);
    }

    public HeaderPlace header() {
        return new HeaderPlace(sheet, headerEnd - headers.size() + 1, headerEnd);
    }

    public boolean holds(String field) {
        return columns.containsKey(field);
    }

    /** Of each group of which no field has a column, the first one. */
    public static List<String> missing(Collection<String> columns, List<List<String>> groups) {
        return groups.stream()
                .filter(group -> group.stream().noneMatch(columns::contains))
                .map(group -> group.get(0))
                .toList();
    }

    /** The row's cell of a field; an empty one if no column holds it. */
    public Cell cell(SheetRow row, String field) {
        return Optional.ofNullable(columns.get(field)).map(row::cell).orElse(Cell.EMPTY);
    }

    /** Whether the row repeats the header, or a title above it. */
    public boolean isRepeatedBy(SheetRow row) {
        var texts = HeaderTexts.of(row);
        return isTitle(texts) || headers.stream().anyMatch(header -> isRepeatedBy(texts, header));
    }

    private boolean isTitle(List<String> texts) {
        var first = texts.stream().filter(text -> !text.isEmpty()).findFirst().orElse("");
        return titles.stream().anyMatch(title -> title.startsWith(first) && title.equals(HeaderTexts.joined(texts)));
    }

    /** Only columns that hold fields tell; what stands in others may well be the same in every row. */
    private boolean isRepeatedBy(List<String> texts, List<String> header) {
        int filled = 0;
        int same = 0;
        for (int column : columns.values()) {
            var text = HeaderTexts.at(texts, column);
            filled += text.isEmpty() ? 0 : 1;
            same += !text.isEmpty() && text.equals(HeaderTexts.at(header, column)) ? 1 : 0;
        }
        return filled >= FEWEST_HEADERS && same * 2 > filled;
    }
}
