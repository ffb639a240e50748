package org.shegong.web.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shegong.intake.matching.ColumnChoice;
import org.shegong.intake.matching.HeaderChoice;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;

/**
 * Which column is what, as it was picked.
 *
 * @param columns of each column that is something {@code number:field}
 */
record ColumnsForm(
        @Nullable String sheet,
        @Nullable String row,
        @Nullable String rows,
        @Nullable List<String> columns) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
    private static final Pattern COLUMN = Pattern.compile("[0-9]{1,4}:[A-Za-z#]{1,40}");

    /** Where the header was pointed at; nothing if nobody has pointed at any. */
    Optional<HeaderChoice> header() {
        var all = Stream.of(sheet, row, rows)
                .allMatch(text -> text != null && NUMBER.matcher(text).matches());
        return all ? Optional.of(new HeaderChoice(number(sheet), number(row), number(rows))) : Optional.empty();
    }

    /** @throws InvalidFields if a field was picked for two columns */
    ColumnChoice toChoice() {
        var fields = new HashMap<String, Integer>();
        picked().forEach((column, field) -> {
            if (fields.put(field, column) != null) {
                throw new InvalidFields(List.of(new FieldProblem("columns", "FIELD_TWICE")));
            }
        });
        return new ColumnChoice(header().orElseGet(() -> new HeaderChoice(0, 0, 0)), fields);
    }

    /** The field that was picked for each column, by its number. */
    Map<Integer, String> picked() {
        var picked = new HashMap<Integer, String>();
        Stream.ofNullable(columns)
                .flatMap(List::stream)
                .filter(column -> COLUMN.matcher(column).matches())
                .map(column -> column.split(":", 2))
                .forEach(column -> picked.put(number(column[0]), column[1]));
        return picked;
    }

    private static int number(@Nullable String text) {
        return text == null ? 0 : Integer.parseInt(text);
    }
}
