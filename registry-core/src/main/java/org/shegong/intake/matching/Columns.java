package org.shegong.intake.matching;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.shegong.intake.layout.Header;
import org.shegong.intake.layout.SheetTop;

/** The columns of a sheet as they are shown. */
final class Columns {

    private static final int SAMPLES = 3;
    private static final int LETTERS = 26;

    private Columns() {}

    static List<ColumnsView.Column> of(SheetTop top, Header header, Map<String, Integer> matched) {
        var typed = header.typed();
        int width = Math.max(
                typed.size(),
                top.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        return IntStream.range(0, width)
                .mapToObj(column -> {
                    var field = field(matched, column);
                    var samples = Samples.of(top.samples(header.place(), column, SAMPLES), field);
                    var text = column < typed.size() ? typed.get(column) : "";
                    return new ColumnsView.Column(column + 1, letter(column), text, samples, field);
                })
                .filter(column ->
                        !(column.header().isEmpty() && column.samples().isEmpty()))
                .toList();
    }

    /** A, B, … Z, AA, AB … */
    static String letter(int column) {
        var last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letter(column / LETTERS - 1) + last;
    }

    private static String field(Map<String, Integer> matched, int column) {
        return matched.entrySet().stream()
                .filter(field -> field.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
