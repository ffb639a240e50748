package org.shegong.intake.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.shegong.intake.check.Finding;
import org.shegong.intake.check.Outcome;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.ImportId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Tells of whole files what was found in which row, without opening what the rows hold. */
@Repository
class RowMarks {

    private static final String NOT_APPLIED =
            " not exists (select 1 from import_effect e where e.import_id = r.import_id and e.ordinal = r.ordinal)";

    private final JdbcTemplate jdbc;

    RowMarks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What was found in the rows that may be mended, by row number. */
    Map<Integer, List<Finding>> problems(ImportId id) {
        var found = new TreeMap<Integer, List<Finding>>();
        jdbc.query(
                """
                select r.row_no, f.field, f.code, f.outcome from import_row r join import_finding f
                    on f.import_id = r.import_id and f.ordinal = r.ordinal
                where r.import_id = ? and r.outcome in ('REJECT', 'WARN') and
                """ + NOT_APPLIED + " order by r.row_no, f.field, f.code",
                row -> {
                    found.computeIfAbsent(row.getInt("row_no"), number -> new ArrayList<>())
                            .add(new Finding(
                                    row.getString("field"),
                                    row.getString("code"),
                                    Outcome.valueOf(row.getString("outcome"))));
                },
                Uuids.bytes(id.value()));
        return found;
    }

    /** The numbers of all rows of the file. */
    Set<Integer> all(ImportId id) {
        return numbers("select r.row_no from import_row r where r.import_id = ?", id);
    }

    /** The numbers of the rows that are not applied, and are a record. */
    Set<Integer> open(ImportId id) {
        return numbers(
                "select r.row_no from import_row r where r.import_id = ? and r.outcome <> 'SKIP' and" + NOT_APPLIED,
                id);
    }

    private Set<Integer> numbers(String sql, ImportId id) {
        return new TreeSet<>(jdbc.queryForList(sql, Integer.class, Uuids.bytes(id.value())));
    }
}
