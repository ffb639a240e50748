package org.shegong.worker.confirmation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.OrganizationId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps confirmations with the lists that they were about; rows are added and never changed. */
@Repository
class ConfirmationRows {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ConfirmationRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Optional<Confirmation> last(OrganizationId employer) {
        return jdbc.sql("select * from roster_confirmation where employer_id = :employer order by number desc limit 1")
                .param("employer", Uuids.bytes(employer.value()))
                .query((row, number) -> confirmation(row))
                .optional();
    }

    List<RosterLine> linesOf(UUID confirmation) {
        return jdbc.sql("select * from roster_confirmed_person where confirmation_id = :confirmation order by name")
                .param("confirmation", Uuids.bytes(confirmation))
                .query((row, number) -> new RosterLine(
                        Uuids.of(row.getBytes("worker_id")),
                        row.getString("registry_no"),
                        row.getString("name"),
                        row.getString("digest")))
                .list();
    }

    void add(OrganizationId employer, Confirmation confirmation, List<RosterLine> lines) {
        jdbc.sql("""
                insert into roster_confirmation
                    (id, employer_id, number, quarter, people, digest, confirmed_at, actor_name, by_office)
                values (:id, :employer, :number, :quarter, :people, :digest, :at, :by, :office)
                """)
                .param("id", Uuids.bytes(confirmation.id()))
                .param("employer", Uuids.bytes(employer.value()))
                .param("number", confirmation.number())
                .param("quarter", confirmation.quarter())
                .param("people", confirmation.people())
                .param("digest", confirmation.digest())
                .param("at", Utc.written(confirmation.at()))
                .param("by", confirmation.by())
                .param("office", confirmation.byOffice())
                .update();
        batches.batchUpdate(
                "insert into roster_confirmed_person (confirmation_id, worker_id, registry_no, name, digest)"
                        + " values (?, ?, ?, ?, ?)",
                lines,
                AT_ONCE,
                (statement, line) -> {
                    statement.setBytes(1, Uuids.bytes(confirmation.id()));
                    statement.setBytes(2, Uuids.bytes(line.worker()));
                    statement.setString(3, line.registryNo());
                    statement.setString(4, line.name());
                    statement.setString(5, line.digest());
                });
    }

    private static Confirmation confirmation(ResultSet row) throws SQLException {
        return new Confirmation(
                Uuids.of(row.getBytes("id")),
                row.getInt("number"),
                row.getString("quarter"),
                row.getInt("people"),
                row.getString("digest"),
                Utc.instant(row.getObject("confirmed_at", LocalDateTime.class)),
                row.getString("actor_name"),
                row.getBoolean("by_office"));
    }
}
