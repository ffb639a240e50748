package org.shegong.intake.matching;

import java.util.List;
import java.util.UUID;

/**
 * A file whose columns can be matched.
 *
 * @param sheets  the names of its sheets; empty texts where sheets have no names
 * @param header  where its header is taken to be
 * @param rows    the first rows of that sheet, among which the header stands
 * @param columns all columns of that sheet, from left to right
 * @param fields  the fields that a column can be
 * @param needed  of each of these groups at least one field must have a column
 */
public record ColumnsView(
        UUID id,
        String kind,
        String fileName,
        List<String> sheets,
        HeaderChoice header,
        List<Row> rows,
        List<Column> columns,
        List<String> fields,
        List<List<String>> needed) {

    public ColumnsView {
        sheets = List.copyOf(sheets);
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        fields = List.copyOf(fields);
        needed = List.copyOf(needed);
    }

    /** The beginning of a row; long numbers are masked. */
    public record Row(int number, String text) {}

    /**
     * A column of the sheet.
     *
     * @param column  counted from one
     * @param letter  as spreadsheets name it
     * @param header  as it was typed
     * @param samples some of its values; long numbers are masked
     * @param field   the field that it is taken for, or an empty text
     */
    public record Column(int column, String letter, String header, List<String> samples, String field) {

        public Column {
            samples = List.copyOf(samples);
        }
    }
}
