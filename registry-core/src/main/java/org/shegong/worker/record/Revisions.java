package org.shegong.worker.record;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.shegong.shared.Acting;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.WorkerId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers when and by whose act each version of a person's record was written. */
@Component
class Revisions {

    private final JdbcClient jdbc;
    private final JdbcTemplate rows;

    Revisions(JdbcClient jdbc, JdbcTemplate rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void add(List<OpenRecord> records, String action) {
        var actor = Acting.current().name();
        rows.batchUpdate(
                "insert into worker_revision (worker_id, version, changed_at, action, actor_name) values (?, ?, ?, ?, ?)",
                records.stream()
                        .map(record -> new Object[] {
                            Uuids.bytes(record.id().value()), record.version(), Utc.stored(record.at()), action, actor
                        })
                        .toList());
    }

    Optional<Instant> writtenAt(WorkerId worker, long version) {
        return jdbc.sql("select changed_at from worker_revision where worker_id = :worker and version = :version")
                .param("worker", Uuids.bytes(worker.value()))
                .param("version", version)
                .query((row, number) -> Utc.instant(row.getObject(1, LocalDateTime.class)))
                .optional();
    }

    List<Revision> of(WorkerId worker) {
        return jdbc.sql("""
                select version, changed_at, action, actor_name from worker_revision
                where worker_id = :worker order by version
                """)
                .param("worker", Uuids.bytes(worker.value()))
                .query((row, number) -> new Revision(
                        row.getLong(1),
                        Utc.instant(row.getObject(2, LocalDateTime.class)),
                        row.getString(3),
                        row.getString(4)))
                .list();
    }
}
