package org.shegong.intake.stage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.intake.check.Finding;
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
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The lines of change-sets; what they hold is sealed. */
@Repository
public class RowTable {

    private static final String NOT_MADE =
            " and ordinal not in (select e.ordinal from import_effect e where e.import_id = ?)";

    private final JdbcTemplate jdbc;
    private final PersonalData sealing;
    private final ObjectWriter writing;
    private final ObjectReader reading;
    private final ValueKeys keys;

    RowTable(JdbcTemplate jdbc, PersonalData sealing, JsonMapper json, ValueKeys keys) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.writing = json.writerFor(Content.class);
        this.reading = json.readerFor(Good.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.keys = keys;
    }

    /**
     * Stages lines; those that are applied already stay as they are.
     *
     * @param contexts of a field the other one on which its meaning depends
     */
    public void insert(ImportId id, List<JudgedRow> judged, Map<String, String> contexts) {
        var applied = applied(
                id, judged.get(0).ordinal(), judged.get(judged.size() - 1).ordinal());
        var rows =
                judged.stream().filter(row -> !applied.contains(row.ordinal())).toList();
        jdbc.batchUpdate(
                "insert into import_row (import_id, ordinal, row_no, outcome, sealed) values (?, ?, ?, ?, ?)",
                rows.stream().map(row -> columns(id, row)).toList());
        insertFindings(rows.stream()
                .flatMap(row -> row.findings().stream()
                        .distinct()
                        .map(found -> finding(id, row.ordinal(), found, keys.of(row.typed(), found.field(), contexts))))
                .toList());
    }

    /** Adds findings to lines that are staged, and makes of these lines what the findings say. */
    public void add(ImportId id, List<LineFinding> all) {
        var key = Uuids.bytes(id.value());
        var applied = all.isEmpty() ? Set.<Integer>of() : applied(id, 0, Integer.MAX_VALUE);
        var found =
                all.stream().filter(line -> !applied.contains(line.ordinal())).toList();
        insertFindings(found.stream()
                .map(line -> finding(id, line.ordinal(), line.finding(), null))
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
                select ordinal, sealed from import_row r
                where import_id = ? and outcome in ('ACCEPT', 'WARN') and ordinal > ? and not exists (
                    select 1 from import_effect e where e.import_id = r.import_id and e.ordinal = r.ordinal)
                order by ordinal limit ?
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
        var effects = new ArrayList<@Nullable Object[]>();
        made.forEach((ordinal, things) -> things.forEach(thing -> effects.add(new @Nullable Object[] {
            key, ordinal, thing.objectKind(), thing.objectId(), thing.before(), thing.after()
        })));
        jdbc.batchUpdate("""
                insert into import_effect (import_id, ordinal, object_kind, object_id, version_before, version_after)
                values (?, ?, ?, ?, ?, ?)
                """, effects);
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
        jdbc.update("delete from import_finding where import_id = ?" + NOT_MADE, key, key);
        jdbc.update("delete from import_row where import_id = ?" + NOT_MADE, key, key);
    }

    /** Names a line, or a piece of the file, for its seal. */
    static UUID rowId(ImportId id, int number) {
        return new UUID(id.value().getMostSignificantBits(), id.value().getLeastSignificantBits() + number);
    }

    private void insertFindings(List<Object[]> findings) {
        jdbc.batchUpdate(
                "insert into import_finding (import_id, ordinal, field, code, outcome, value_key)"
                        + " values (?, ?, ?, ?, ?, ?)",
                findings);
    }

    private static Object[] finding(ImportId id, int ordinal, Finding found, byte @Nullable [] valueKey) {
        return new @Nullable Object[] {
            Uuids.bytes(id.value()),
            ordinal,
            found.field(),
            found.code(),
            found.outcome().name(),
            valueKey
        };
    }

    /** The lines between two that have made something. */
    private Set<Integer> applied(ImportId id, int from, int to) {
        return new HashSet<>(jdbc.queryForList(
                "select ordinal from import_effect where import_id = ? and ordinal between ? and ?",
                Integer.class,
                Uuids.bytes(id.value()),
                from,
                to));
    }

    private Object[] columns(ImportId id, JudgedRow row) {
        var content = new Content(row.values(), row.typed());
        var sealed = row.outcome() == Outcome.SKIP
                ? null
                : sealing.seal(id.value(), cell(id, row.ordinal()), writing.writeValueAsString(content));
        return new Object[] {
            Uuids.bytes(id.value()), row.ordinal(), row.number(), row.outcome().name(), sealed
        };
    }

    private Map<String, String> opened(ImportId id, int ordinal, byte[] sealed) {
        var text = sealing.open(id.value(), cell(id, ordinal), sealed);
        return reading.<Good>readValue(text).values();
    }

    static FieldRef cell(ImportId id, int ordinal) {
        return new FieldRef("import_row", "sealed", rowId(id, ordinal));
    }

    /** A line that is to be applied. */
    public record GoodRow(int ordinal, Map<String, String> values) {}

    /** What is needed of a line when it is applied. */
    private record Good(Map<String, String> values) {}

    record Content(Map<String, String> values, Map<String, String> typed) {}
}
