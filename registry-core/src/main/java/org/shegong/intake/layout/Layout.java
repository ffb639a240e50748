package org.shegong.intake.layout;

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

    public boolean holds(String field) {
        return columns.containsKey(field);
    }

    /** The row's cell of a field; an empty one if no column holds it. */
    public Cell cell(SheetRow row, String field) {
        return Optional.ofNullable(columns.get(field)).map(row::cell).orElse(Cell.EMPTY);
    }

    /** Whether the row repeats the header, or a title above it. */
    public boolean isRepeatedBy(SheetRow row) {
        var texts = HeaderTexts.of(row);
        return titles.contains(HeaderTexts.joined(texts))
                || headers.stream().anyMatch(header -> isRepeatedBy(texts, header));
    }

    private static boolean isRepeatedBy(List<String> texts, List<String> header) {
        long filled = texts.stream().filter(text -> !text.isEmpty()).count();
        long same = 0;
        for (int column = 0; column < Math.min(texts.size(), header.size()); column++) {
            same += !texts.get(column).isEmpty() && texts.get(column).equals(header.get(column)) ? 1 : 0;
        }
        return filled >= FEWEST_HEADERS && same * 2 > filled;
    }
}
