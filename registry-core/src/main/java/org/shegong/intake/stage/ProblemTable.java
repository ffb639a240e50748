package org.shegong.intake.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shegong.intake.check.Finding;
import org.shegong.intake.check.Outcome;
import org.shegong.protection.PersonalData;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.ImportId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The lines of change-sets that somebody may mend: refused or warned of, and not applied. */
@Repository
public class ProblemTable {

    private static final int MOST_CAUSES = 500;
    private static final String OPEN = """
             from import_row r where r.import_id = ? and r.outcome in ('REJECT', 'WARN') and not exists (
                select 1 from import_effect e where e.import_id = r.import_id and e.ordinal = r.ordinal)
            """;

    /** An empty text asks for lines of any outcome, or with anything found in them. */
    private static final String ASKED = OPEN + """
             and (? = '' or r.outcome = ?)
             and (? = '' or exists (select 1 from import_finding f where f.import_id = r.import_id
                and f.ordinal = r.ordinal and f.field = ? and f.code = ?))
            """;

    private final JdbcTemplate jdbc;
    private final PersonalData sealing;
    private final JsonMapper json;

    ProblemTable(JdbcTemplate jdbc, PersonalData sealing, JsonMapper json) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.json = json;
    }

    /** What was found in one and the same value, the most frequent first. */
    public List<ValueCause> causes(ImportId id) {
        return jdbc.query(
                """
                select f.field, f.code, f.outcome, count(*) as lines_of_it, min(f.ordinal) as first_line
                from import_finding f where f.import_id = ? and f.value_key is not null and not exists (
                    select 1 from import_effect e where e.import_id = f.import_id and e.ordinal = f.ordinal)
                group by f.field, f.code, f.outcome, f.value_key
                order by lines_of_it desc, first_line limit ?
                """,
                (row, number) -> new ValueCause(
                        row.getInt("first_line"),
                        new Finding(
                                row.getString("field"),
                                row.getString("code"),
                                Outcome.valueOf(row.getString("outcome"))),
                        row.getLong("lines_of_it")),
                Uuids.bytes(id.value()),
                MOST_CAUSES);
    }

    /** In how many lines the same was found in the same value as in that line. */
    public long alike(ImportId id, int ordinal, Finding found) {
        var lines = jdbc.queryForObject("""
                select count(*) from import_finding f join import_finding s on s.import_id = f.import_id
                    and s.field = f.field and s.code = f.code and s.value_key = f.value_key
                where s.import_id = ? and s.ordinal = ? and s.field = ? and s.code = ?
                """, Long.class, Uuids.bytes(id.value()), ordinal, found.field(), found.code());
        return lines == null ? 0 : lines;
    }

    public Optional<ProblemRow> find(ImportId id, int ordinal) {
        return jdbc
                .query("select r.*" + OPEN + " and r.ordinal = ?", row(id), Uuids.bytes(id.value()), ordinal)
                .stream()
                .findFirst();
    }

    public long count(ImportId id, Filter filter) {
        var count = jdbc.queryForObject(
                "select count(*)" + ASKED, Long.class, filter.arguments(id).toArray());
        return count == null ? 0 : count;
    }

    /** A page of them, in the order of the file or from its end. */
    public List<ProblemRow> page(ImportId id, Filter filter, Pageable page) {
        var arguments = filter.arguments(id);
        arguments.add(page.getPageSize());
        arguments.add(page.getOffset());
        return jdbc.query("select r.*" + ASKED + order(page) + " limit ? offset ?", row(id), arguments.toArray());
    }

    static String order(Pageable page) {
        boolean backwards = page.getSort().stream().anyMatch(Sort.Order::isDescending);
        return " order by r.ordinal" + (backwards ? " desc" : "");
    }

    private RowMapper<ProblemRow> row(ImportId id) {
        return (row, number) -> new ProblemRow(
                row.getInt("ordinal"),
                row.getInt("row_no"),
                Outcome.valueOf(row.getString("outcome")),
                typed(id, row.getInt("ordinal"), row.getBytes("sealed")),
                findings(id, row.getInt("ordinal")));
    }

    private List<Finding> findings(ImportId id, int ordinal) {
        return jdbc.query(
                "select field, code, outcome from import_finding where import_id = ? and ordinal = ? order by field, code",
                (row, number) -> new Finding(
                        row.getString("field"), row.getString("code"), Outcome.valueOf(row.getString("outcome"))),
                Uuids.bytes(id.value()),
                ordinal);
    }

    /** What was typed; of a line that was found wrong only later, what was understood says the same. */
    private Map<String, String> typed(ImportId id, int ordinal, byte[] sealed) {
        var text = sealing.open(id.value(), RowTable.cell(id, ordinal), sealed);
        var content = json.readValue(text, RowTable.Content.class);
        return content.typed().isEmpty() ? content.values() : content.typed();
    }

    /** The same thing found in the same value. */
    public record ValueCause(int sample, Finding finding, long lines) {}

    /** A line with what its cells hold by field and what was found in them. */
    public record ProblemRow(
            int ordinal, int number, Outcome outcome, Map<String, String> typed, List<Finding> findings) {}

    /** Which lines: all, those of an outcome, those in whose field a code was found. */
    public record Filter(
            @Nullable Outcome outcome,
            @Nullable String field,
            @Nullable String code) {

        private List<Object> arguments(ImportId id) {
            var wanted = outcome == null ? "" : outcome.name();
            var found = code == null ? "" : code;
            return new ArrayList<>(
                    List.of(Uuids.bytes(id.value()), wanted, wanted, found, field == null ? "" : field, found));
        }
    }
}
