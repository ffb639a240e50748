package org.shegong.worker.record;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Remembers that a version says what an earlier one said, or what that one said again. */
    void restored(OpenRecord record, long version) {
        var worker = record.id();
        var said = restoredBy(List.of(worker)).getOrDefault(worker, Map.of()).getOrDefault(version, version);
        jdbc.sql("update worker_revision set restores = :said where worker_id = :worker and version = :version")
                .param("said", said)
                .param("worker", Uuids.bytes(worker.value()))
                .param("version", record.version())
                .update();
    }

    /** Of each of these people the versions that put an earlier one back, and which. */
    Map<WorkerId, Map<Long, Long>> restoredBy(Collection<WorkerId> people) {
        var restored = new HashMap<WorkerId, Map<Long, Long>>();
        if (!people.isEmpty()) {
            jdbc.sql("""
                    select worker_id, version, restores from worker_revision
                    where worker_id in (:people) and restores is not null
                    """)
                    .param(
                            "people",
                            people.stream()
                                    .map(person -> Uuids.bytes(person.value()))
                                    .toList())
                    .query(row -> {
                        var person = new WorkerId(Uuids.of(row.getBytes("worker_id")));
                        restored.computeIfAbsent(person, key -> new HashMap<>())
                                .put(row.getLong("version"), row.getLong("restores"));
                    });
        }
        return restored;
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
