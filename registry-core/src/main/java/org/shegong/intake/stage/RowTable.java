package org.shegong.intake.stage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shegong.intake.check.JudgedRow;
import org.shegong.intake.check.LineFinding;
import org.shegong.intake.check.Outcome;
import org.shegong.intake.kind.ImportKind.Made;
import org.shegong.protection.FieldRef;
import org.shegong.protection.PersonalData;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.ImportId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The lines of change-sets; what they hold is sealed. */
@Repository
public class RowTable {

    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

    private final JdbcTemplate jdbc;
    private final PersonalData sealing;
    private final JsonMapper json;

    RowTable(JdbcTemplate jdbc, PersonalData sealing, JsonMapper json) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.json = json;
    }

    public void insert(ImportId id, List<JudgedRow> rows) {
        var key = Uuids.bytes(id.value());
        jdbc.batchUpdate(
                "insert into import_row (import_id, ordinal, row_no, outcome, sealed) values (?, ?, ?, ?, ?)",
                rows.stream().map(row -> columns(id, row)).toList());
        var findings = new ArrayList<Object[]>();
        for (var row : rows) {
            row.findings().stream()
                    .distinct()
                    .forEach(found -> findings.add(new Object[] {
                        key,
                        row.ordinal(),
                        found.field(),
                        found.code(),
                        found.outcome().name()
                    }));
        }
        insertFindings(findings);
    }

    /** Adds findings to lines that are stored already, and makes of these lines what the findings say. */
    public void add(ImportId id, List<LineFinding> found) {
        var key = Uuids.bytes(id.value());
        insertFindings(found.stream()
                .map(line -> new Object[] {
                    key,
                    line.ordinal(),
                    line.finding().field(),
                    line.finding().code(),
                    line.finding().outcome().name()
                })
                .toList());
        jdbc.batchUpdate(
                "update import_row set outcome = ? where import_id = ? and ordinal = ?",
                found.stream()
                        .map(line -> new Object[] {line.finding().outcome().name(), key, line.ordinal()})
                        .toList());
    }

    /** The next lines that are to be applied, in order, with their values. */
    public List<GoodRow> good(ImportId id, int after, int limit) {
        return jdbc.query(
                """
                select ordinal, sealed from import_row
                where import_id = ? and outcome in ('ACCEPT', 'WARN') and ordinal > ? order by ordinal limit ?
                """,
                (row, number) ->
                        new GoodRow(row.getInt("ordinal"), opened(id, row.getInt("ordinal"), row.getBytes("sealed"))),
                Uuids.bytes(id.value()),
                after,
                limit);
    }

    /** Remembers what lines made, by their ordinals. */
    public void made(ImportId id, Map<Integer, List<Made>> made) {
        var key = Uuids.bytes(id.value());
        var effects = new ArrayList<Object[]>();
        made.forEach((ordinal, things) -> things.forEach(
                thing -> effects.add(new Object[] {key, ordinal, thing.objectKind(), thing.objectId()})));
        jdbc.batchUpdate(
                "insert into import_effect (import_id, ordinal, object_kind, object_id) values (?, ?, ?, ?)", effects);
    }

    /** How many lines came to what. */
    public Map<Outcome, Long> outcomes(ImportId id) {
        var counts = new EnumMap<Outcome, Long>(Outcome.class);
        jdbc.query(
                "select outcome, count(*) as lines_of_it from import_row where import_id = ? group by outcome",
                row -> {
                    counts.put(Outcome.valueOf(row.getString("outcome")), row.getLong("lines_of_it"));
                },
                Uuids.bytes(id.value()));
        return counts;
    }

    /** The last line that is stored, or zero. */
    public int last(ImportId id) {
        var last = jdbc.queryForObject(
                "select coalesce(max(ordinal), 0) from import_row where import_id = ?",
                Integer.class,
                Uuids.bytes(id.value()));
        return last == null ? 0 : last;
    }

    /** Forgets the lines that have made nothing, because they are to be judged anew. */
    public void unstage(ImportId id) {
        var key = Uuids.bytes(id.value());
        var made = "(select e.ordinal from import_effect e where e.import_id = ?)";
        jdbc.update("delete from import_finding where import_id = ? and ordinal not in " + made, key, key);
        jdbc.update("delete from import_row where import_id = ? and ordinal not in " + made, key, key);
    }

    /** Names a line, or a piece of the file, for its seal. */
    static UUID rowId(ImportId id, int number) {
        return new UUID(id.value().getMostSignificantBits(), id.value().getLeastSignificantBits() + number);
    }

    private void insertFindings(List<Object[]> findings) {
        jdbc.batchUpdate(
                "insert into import_finding (import_id, ordinal, field, code, outcome) values (?, ?, ?, ?, ?)",
                findings);
    }

    private Object[] columns(ImportId id, JudgedRow row) {
        var content = new Content(row.values(), row.cells());
        var sealed = row.outcome() == Outcome.SKIP
                ? null
                : sealing.seal(id.value(), cell(id, row.ordinal()), json.writeValueAsString(content));
        return new Object[] {
            Uuids.bytes(id.value()), row.ordinal(), row.number(), row.outcome().name(), sealed
        };
    }

    private Map<String, String> opened(ImportId id, int ordinal, byte[] sealed) {
        var text = sealing.open(id.value(), cell(id, ordinal), sealed);
        return json.convertValue(json.readTree(text).get("values"), VALUES);
    }

    private static FieldRef cell(ImportId id, int ordinal) {
        return new FieldRef("import_row", "sealed", rowId(id, ordinal));
    }

    /** A line that is to be applied. */
    public record GoodRow(int ordinal, Map<String, String> values) {}

    private record Content(Map<String, String> values, List<String> cells) {}
}
