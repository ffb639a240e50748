package org.shegong.intake.stage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.shegong.intake.kind.Change;
import org.shegong.intake.stage.RowTable.GoodRow;
import org.shegong.protection.FieldRef;
import org.shegong.protection.PersonalData;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.ImportId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What lines of change-sets would change, before and after; sealed like the lines. */
@Repository
public class ChangeTable {

    private final JdbcTemplate jdbc;
    private final PersonalData sealing;
    private final JsonMapper json;

    ChangeTable(JdbcTemplate jdbc, PersonalData sealing, JsonMapper json) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.json = json;
    }

    public void insert(ImportId id, Map<Integer, Change> changes) {
        jdbc.batchUpdate(
                "insert into import_change (import_id, ordinal, object_id, object_version, sealed) values (?, ?, ?, ?, ?)",
                changes.entrySet().stream()
                        .map(change -> columns(id, change.getKey(), change.getValue()))
                        .toList());
    }

    /** The values of these lines, with what they were found to change as {@link Change} says. */
    public List<Map<String, String>> beside(ImportId id, List<GoodRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var changes =
                between(id, rows.get(0).ordinal() - 1, rows.get(rows.size() - 1).ordinal());
        return rows.stream()
                .map(row -> Optional.ofNullable(changes.get(row.ordinal()))
                        .map(change -> with(row.values(), change))
                        .orElse(row.values()))
                .toList();
    }

    private static Map<String, String> with(Map<String, String> values, Change change) {
        var all = new TreeMap<>(values);
        all.put(Change.OBJECT, change.objectId());
        all.put(Change.TOLD, change.told());
        return all;
    }

    private Map<Integer, Change> between(ImportId id, int after, int last) {
        var changes = new HashMap<Integer, Change>();
        jdbc.query(
                "select ordinal, sealed from import_change where import_id = ? and ordinal > ? and ordinal <= ?",
                row -> {
                    changes.put(row.getInt("ordinal"), opened(id, row.getInt("ordinal"), row.getBytes("sealed")));
                },
                Uuids.bytes(id.value()),
                after,
                last);
        return changes;
    }

    /** A page of the lines that change something, in their order. */
    public Page<ChangedLine> page(ImportId id, Pageable page) {
        var lines = jdbc.query(
                """
                select c.ordinal, c.sealed, r.row_no from import_change c
                join import_row r on r.import_id = c.import_id and r.ordinal = c.ordinal
                where c.import_id = ? and r.outcome in ('ACCEPT', 'WARN')
                """ + ProblemTable.order(page) + " limit ? offset ?",
                (row, number) -> new ChangedLine(
                        row.getInt("row_no"), opened(id, row.getInt("ordinal"), row.getBytes("sealed"))),
                Uuids.bytes(id.value()),
                page.getPageSize(),
                page.getOffset());
        return new PageImpl<>(lines, page, count(id));
    }

    /** How many lines change something. */
    public long count(ImportId id) {
        return counted("""
                select count(*) from import_change c
                join import_row r on r.import_id = c.import_id and r.ordinal = c.ordinal
                where c.import_id = ? and r.outcome in ('ACCEPT', 'WARN')
                """, id);
    }

    /** How many lines say nothing that is not on file. */
    public long unchanged(ImportId id) {
        return counted("select count(*) from import_finding where import_id = ? and code = 'UNCHANGED'", id);
    }

    private long counted(String sql, ImportId id) {
        var count = jdbc.queryForObject(sql, Long.class, Uuids.bytes(id.value()));
        return count == null ? 0 : count;
    }

    private Object[] columns(ImportId id, int ordinal, Change change) {
        var text = json.writeValueAsString(change);
        return new Object[] {
            Uuids.bytes(id.value()),
            ordinal,
            change.objectId(),
            change.version(),
            sealing.seal(id.value(), cell(id, ordinal), text)
        };
    }

    private Change opened(ImportId id, int ordinal, byte[] sealed) {
        return json.readValue(sealing.open(id.value(), cell(id, ordinal), sealed), Change.class);
    }

    private static FieldRef cell(ImportId id, int ordinal) {
        return new FieldRef("import_change", "sealed", RowTable.rowId(id, ordinal));
    }

    /** A line that changes something. */
    public record ChangedLine(int row, Change change) {}
}
