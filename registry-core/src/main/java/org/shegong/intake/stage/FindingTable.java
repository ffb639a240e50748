package org.shegong.intake.stage;

import java.util.List;
import java.util.function.Consumer;
import org.shegong.intake.check.Outcome;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.ImportId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What was found in the lines of change-sets. */
@Repository
public class FindingTable {

    private static final int FETCH = 500;

    private final JdbcTemplate jdbc;

    FindingTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives every line of the file to the reader, in order: one for each finding, or one for a line without any. */
    public void each(ImportId id, Consumer<FoundLine> reader) {
        int after = 0;
        for (var lines = after(id, after); !lines.isEmpty(); lines = after(id, after)) {
            lines.forEach(reader);
            after = lines.get(lines.size() - 1).ordinal();
        }
    }

    /** How often each cause was found, the most frequent first. */
    public List<Cause> causes(ImportId id) {
        return jdbc.query(
                """
                select field, code, outcome, count(*) as lines_of_it, min(ordinal) as first_line
                from import_finding where import_id = ? group by field, code, outcome
                order by lines_of_it desc, field, code
                """,
                (row, number) -> new Cause(
                        row.getString("field"),
                        row.getString("code"),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getLong("lines_of_it")),
                Uuids.bytes(id.value()));
    }

    private List<FoundLine> after(ImportId id, int ordinal) {
        return jdbc.query(
                """
                select r.ordinal, r.row_no, r.outcome, f.field, f.code
                from import_row r left join import_finding f on f.import_id = r.import_id and f.ordinal = r.ordinal
                where r.import_id = ? and r.ordinal > ? and r.ordinal <= ? order by r.ordinal, f.field, f.code
                """,
                (row, number) -> new FoundLine(
                        row.getInt("ordinal"),
                        row.getInt("row_no"),
                        Outcome.valueOf(row.getString("outcome")),
                        String.valueOf(row.getObject("field") == null ? "" : row.getString("field")),
                        String.valueOf(row.getObject("code") == null ? "" : row.getString("code"))),
                Uuids.bytes(id.value()),
                ordinal,
                ordinal + FETCH);
    }

    /** One finding of a line, or the line itself where nothing was found. */
    public record FoundLine(int ordinal, int row, Outcome outcome, String field, String code) {}

    /** The same thing found in many lines. */
    public record Cause(String field, String code, Outcome outcome, long lines) {}
}
