package org.shegong.web.intake.correction;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.shegong.intake.correction.TypedRow;

/** What a page of rows sends: cells named {@code line.field}, and for each row what it showed as {@code seen.line}. */
final class TypedRows {

    private static final Pattern CELL = Pattern.compile("([0-9]{1,6})\\.([A-Za-z]{1,40})");
    private static final String SEEN = "seen.";

    private TypedRows() {}

    static SortedMap<Integer, TypedRow> of(Map<String, String> sent) {
        var cells = new TreeMap<Integer, Map<String, String>>();
        sent.forEach((name, text) -> {
            var cell = CELL.matcher(name);
            if (cell.matches()) {
                cells.computeIfAbsent(Integer.valueOf(cell.group(1)), line -> new TreeMap<>())
                        .put(cell.group(2), text);
            }
        });
        return cells.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        row -> TypedRow.of(row.getValue(), sent.getOrDefault(SEEN + row.getKey(), "")),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** The cells by the names under which they were sent, so that problems can be told of them. */
    static Map<String, String> named(Map<Integer, TypedRow> rows) {
        var named = new TreeMap<String, String>();
        rows.forEach((line, row) -> row.texts().forEach((field, text) -> named.put(line + "." + field, text)));
        return named;
    }
}
