package org.shegong.intake.overlay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.shegong.intake.sheet.Cell;
import org.shegong.protection.FieldRef;
import org.shegong.protection.PersonalData;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.ImportId;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was typed over the cells of files, by row. */
@Repository
public class Edits {

    private static final TypeReference<TreeMap<String, Stored>> CELLS = new TypeReference<>() {};

    private final JdbcTemplate jdbc;
    private final PersonalData sealing;
    private final JsonMapper json;

    Edits(JdbcTemplate jdbc, PersonalData sealing, JsonMapper json) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.json = json;
    }

    /** Lays more cells over a row; those that were typed over before and are not among them stay. */
    public void put(ImportId id, int row, Map<String, Cell> cells) {
        var known = find(id, row);
        var all = new TreeMap<>(known.orElseGet(TreeMap::new));
        all.putAll(cells);
        var sealed = sealing.seal(id.value(), ref(id, row), json.writeValueAsString(stored(all)));
        if (known.isPresent()) {
            jdbc.update(
                    "update import_edit set sealed = ? where import_id = ? and row_no = ?",
                    sealed,
                    Uuids.bytes(id.value()),
                    row);
        } else {
            jdbc.update(
                    "insert into import_edit (import_id, row_no, sealed) values (?, ?, ?)",
                    Uuids.bytes(id.value()),
                    row,
                    sealed);
        }
    }

    /** Everything that was typed, by row number and field. */
    public Map<Integer, Map<String, Cell>> of(ImportId id) {
        var edits = new HashMap<Integer, Map<String, Cell>>();
        jdbc.query(
                "select row_no, sealed from import_edit where import_id = ?",
                found -> {
                    int row = found.getInt("row_no");
                    edits.put(row, opened(id, row, found.getBytes("sealed")));
                },
                Uuids.bytes(id.value()));
        return edits;
    }

    /** Rows of which cells were typed over, in the order of the file. */
    public List<EditedRow> page(ImportId id, Pageable page) {
        return jdbc.query(
                """
                select e.row_no, e.sealed, exists (select 1 from import_row r
                    join import_effect f on f.import_id = r.import_id and f.ordinal = r.ordinal
                    where r.import_id = e.import_id and r.row_no = e.row_no) as is_applied
                from import_edit e where e.import_id = ? order by e.row_no limit ? offset ?
                """,
                (found, number) -> new EditedRow(
                        found.getInt("row_no"),
                        opened(id, found.getInt("row_no"), found.getBytes("sealed")),
                        found.getBoolean("is_applied")),
                Uuids.bytes(id.value()),
                page.getPageSize(),
                page.getOffset());
    }

    public long count(ImportId id) {
        var rows = jdbc.queryForObject(
                "select count(*) from import_edit where import_id = ?", Long.class, Uuids.bytes(id.value()));
        return rows == null ? 0 : rows;
    }

    /** Lets a cell stand as it does in the file; whether something was typed over it. */
    public boolean remove(ImportId id, int row, String field) {
        var cells = new TreeMap<>(find(id, row).orElseGet(TreeMap::new));
        var removed = cells.containsKey(field);
        if (removed) {
            cells.remove(field);
            jdbc.update("delete from import_edit where import_id = ? and row_no = ?", Uuids.bytes(id.value()), row);
            if (!cells.isEmpty()) {
                put(id, row, cells);
            }
        }
        return removed;
    }

    private Optional<Map<String, Cell>> find(ImportId id, int row) {
        return jdbc
                .query(
                        "select sealed from import_edit where import_id = ? and row_no = ?",
                        (found, number) -> opened(id, row, found.getBytes("sealed")),
                        Uuids.bytes(id.value()),
                        row)
                .stream()
                .findFirst();
    }

    private Map<String, Cell> opened(ImportId id, int row, byte[] sealed) {
        var cells = new TreeMap<String, Cell>();
        json.readValue(sealing.open(id.value(), ref(id, row), sealed), CELLS)
                .forEach((field, cell) -> cells.put(field, new Cell(cell.kind(), cell.text())));
        return cells;
    }

    private static Map<String, Stored> stored(Map<String, Cell> cells) {
        var stored = new TreeMap<String, Stored>();
        cells.forEach((field, cell) -> stored.put(field, new Stored(cell.kind(), cell.text())));
        return stored;
    }

    private static FieldRef ref(ImportId id, int row) {
        var whole = id.value();
        return new FieldRef(
                "import_edit",
                "sealed",
                new UUID(whole.getMostSignificantBits(), whole.getLeastSignificantBits() + row));
    }

    /**
     * A row of which cells were typed over.
     *
     * @param row       its number in the sheet
     * @param isApplied whether it has been applied since
     */
    public record EditedRow(int row, Map<String, Cell> cells, boolean isApplied) {}

    /** A cell without what can be told from it. */
    private record Stored(Cell.Kind kind, String text) {}
}
