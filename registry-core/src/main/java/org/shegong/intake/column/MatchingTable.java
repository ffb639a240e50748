package org.shegong.intake.column;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.shegong.intake.layout.HeaderPlace;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.ImportId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** How the columns of change-sets were matched by hand. */
@Repository
public class MatchingTable {

    private final JdbcTemplate jdbc;

    MatchingTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Matching> find(ImportId id) {
        return jdbc
                .query(
                        "select sheet_no, header_from, header_end from import_matching where import_id = ?",
                        (row, number) -> new HeaderPlace(
                                row.getInt("sheet_no"), row.getInt("header_from"), row.getInt("header_end")),
                        key(id))
                .stream()
                .findFirst()
                .map(header -> new Matching(header, columns(id)));
    }

    public void store(ImportId id, Matching matching) {
        jdbc.update("delete from import_matching_column where import_id = ?", key(id));
        jdbc.update("delete from import_matching where import_id = ?", key(id));
        var header = matching.header();
        jdbc.update(
                "insert into import_matching (import_id, sheet_no, header_from, header_end) values (?, ?, ?, ?)",
                key(id),
                header.sheet(),
                header.from(),
                header.end());
        jdbc.batchUpdate(
                "insert into import_matching_column (import_id, field, column_no) values (?, ?, ?)",
                matching.columns().entrySet().stream()
                        .map(column -> new Object[] {key(id), column.getKey(), column.getValue()})
                        .toList());
    }

    private Map<String, Integer> columns(ImportId id) {
        var columns = new HashMap<String, Integer>();
        jdbc.query(
                "select field, column_no from import_matching_column where import_id = ?",
                row -> {
                    columns.put(row.getString("field"), row.getInt("column_no"));
                },
                key(id));
        return columns;
    }

    private static byte[] key(ImportId id) {
        return Uuids.bytes(id.value());
    }
}
