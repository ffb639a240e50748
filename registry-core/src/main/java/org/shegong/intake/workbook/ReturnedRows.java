package org.shegong.intake.workbook;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.shegong.intake.sheet.Book;
import org.shegong.intake.sheet.SheetRow;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.id.ImportId;
import org.shegong.shared.input.Texts;

/**
 * The rows of a returned workbook.
 *
 * @param id   the change-set to which all of them belong
 * @param rows by their numbers in the file that was brought first
 */
record ReturnedRows(ImportId id, Map<Integer, SheetRow> rows) {

    private static final Pattern KEY = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})#([0-9]{1,7})");

    ReturnedRows {
        rows = new TreeMap<>(rows);
    }

    /** @throws InvalidFields if a row does not say which one it is, or rows are of different change-sets */
    static ReturnedRows of(Book book, ReturnedSheet sheet) {
        var ids = new TreeMap<UUID, Integer>();
        var found = new TreeMap<Integer, SheetRow>();
        try (var rows = book.rows(sheet.sheet())) {
            while (rows.hasNext()) {
                var row = rows.next();
                if (row.number() > sheet.header().number()) {
                    var key = KEY.matcher(Texts.compact(row.cell(sheet.column()).text()));
                    require(key.matches(), "RETURNED_ROW_UNKNOWN", row.number());
                    ids.putIfAbsent(UUID.fromString(key.group(1)), row.number());
                    var twice = found.put(Integer.valueOf(key.group(2)), row) != null;
                    require(!twice, "RETURNED_ROW_TWICE", row.number());
                }
            }
        }
        require(!ids.isEmpty(), "RETURNED_EMPTY", 0);
        require(
                ids.size() == 1,
                "RETURNED_MIXED",
                ids.isEmpty() ? 0 : ids.lastEntry().getValue());
        return new ReturnedRows(new ImportId(ids.firstKey()), found);
    }

    static void require(boolean condition, String code, int row) {
        if (!condition) {
            throw refused(code, row);
        }
    }

    private static InvalidFields refused(String code, int row) {
        return new InvalidFields(List.of(new FieldProblem("file", code, String.valueOf(row))));
    }
}
