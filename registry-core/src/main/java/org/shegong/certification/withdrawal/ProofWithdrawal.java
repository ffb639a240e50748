package org.shegong.certification.withdrawal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
     * Of whom of these people, some hundreds at most, something else stands than what is known.
     *
     * @param known of each person the ids of certificates, registrations and entries of hours
     */
    @Transactional(readOnly = true)
    public Set<WorkerId> changedBeside(Map<WorkerId, Set<UUID>> known) {
        var standing = new HashMap<WorkerId, Set<UUID>>();
        if (!known.isEmpty()) {
            TABLES.forEach(table -> rows(table, known.keySet())
                    .forEach(row -> standing.computeIfAbsent(row.worker(), key -> new HashSet<>())
                            .add(row.id())));
        }
        return known.keySet().stream()
                .filter(person -> !standing.getOrDefault(person, Set.of()).equals(known.get(person)))
                .collect(Collectors.toSet());
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
        return jdbc.sql("select worker_id, id from " + table + " where worker_id in (:people) and retracted_at is null")
                .param("people", keys(people))
                .query((row, number) ->
                        new Row(new WorkerId(Uuids.of(row.getBytes("worker_id"))), Uuids.of(row.getBytes("id"))))
                .list();
    }

    private static List<byte[]> keys(Collection<WorkerId> people) {
        return people.stream().map(person -> Uuids.bytes(person.value())).toList();
    }

    private record Row(WorkerId worker, UUID id) {}
}
