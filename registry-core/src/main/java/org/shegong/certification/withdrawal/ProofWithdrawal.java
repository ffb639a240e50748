package org.shegong.certification.withdrawal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.withdrawal.WorkersWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what was recorded of people who leave the register as if they had never been entered. */
@Service
@Transactional
public class ProofWithdrawal {

    private static final List<String> TABLES = List.of("certificate", "registration_period", "education_entry");

    private final JdbcClient jdbc;

    ProofWithdrawal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Of whom of these people, some hundreds at most, anything was recorded, corrected or taken back beside what is known.
     *
     * @param known of each person the ids of certificates, registrations and entries of hours that may stand
     */
    @Transactional(readOnly = true)
    public Set<WorkerId> changedBeside(Map<WorkerId, Set<UUID>> known) {
        var changed = new HashSet<WorkerId>();
        if (!known.isEmpty()) {
            TABLES.forEach(table -> rows(table, known.keySet()).stream()
                    .filter(row -> row.retracted()
                            || !known.getOrDefault(row.worker(), Set.of()).contains(row.id()))
                    .map(Row::worker)
                    .forEach(changed::add));
        }
        return changed;
    }

    @EventListener
    void on(WorkersWithdrawn event) {
        TABLES.forEach(table -> jdbc.sql("update " + table + " set retracted_at = :at, version = version + 1"
                        + " where worker_id in (:people) and retracted_at is null")
                .param("at", Utc.stored(event.at()))
                .param("people", keys(event.workers()))
                .update());
    }

    private List<Row> rows(String table, Collection<WorkerId> people) {
        return jdbc.sql("select worker_id, id, retracted_at from " + table + " where worker_id in (:people)")
                .param("people", keys(people))
                .query((row, number) -> new Row(
                        new WorkerId(Uuids.of(row.getBytes("worker_id"))),
                        Uuids.of(row.getBytes("id")),
                        row.getObject("retracted_at") != null))
                .list();
    }

    private static List<byte[]> keys(Collection<WorkerId> people) {
        return people.stream().map(person -> Uuids.bytes(person.value())).toList();
    }

    private record Row(WorkerId worker, UUID id, boolean retracted) {}
}
