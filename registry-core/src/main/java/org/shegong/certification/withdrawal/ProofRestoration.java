package org.shegong.certification.withdrawal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.Ids;
import org.shegong.shared.id.WorkerId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes single certificates, registrations and hours back, and tells again in whose place they were put. */
@Service
@Transactional
public class ProofRestoration {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProofRestoration(JdbcClient jdbc, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Those of these, some hundreds at most, that were corrected or taken back since. */
    @Transactional(readOnly = true)
    public Set<Recorded> gone(Collection<Recorded> recorded) {
        var gone = new HashSet<Recorded>();
        recorded.stream().collect(Collectors.groupingBy(Recorded::table)).forEach((table, rows) -> {
            var standing = standing(table, rows);
            rows.stream().filter(row -> !standing.contains(row.id())).forEach(gone::add);
        });
        return gone;
    }

    /**
     * Takes these back, which must stand and be held.
     *
     * @return under which id that stands again which was told before, by the id it had
     */
    public Map<UUID, UUID> takeBack(Collection<Recorded> recorded) {
        var again = new HashMap<UUID, UUID>();
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (var row : recorded) {
            var before = predecessors(row);
            jdbc.sql(row.table().retraction())
                    .param("at", Utc.stored(at))
                    .param("id", Uuids.bytes(row.id()))
                    .update();
            before.forEach(told -> again.put(told, tellAgain(row.table(), told, at)));
        }
        var people = recorded.stream().map(Recorded::worker).collect(Collectors.toSet());
        audit.recordAll(people.stream()
                .map(person -> AuditEvent.done("proofs-taken-back", "worker", person))
                .toList());
        events.publishEvent(new ProofsTakenBack(people));
        return again;
    }

    /** Those of these, some hundreds at most, in whose place a certificate would stand whose number is taken by now. */
    @Transactional(readOnly = true)
    public Set<Recorded> taken(Collection<Recorded> recorded) {
        var rows = recorded.stream()
                .filter(row -> row.table() == ProofTable.CERTIFICATE)
                .toList();
        if (rows.isEmpty()) {
            return Set.of();
        }
        var taken = jdbc.sql("""
                select n.id from certificate n
                join certificate e on e.id = n.replaces and e.retracted_at is not null
                join certificate t on t.certificate_type = e.certificate_type and t.live_no = e.management_no
                where n.id in (:ids) and t.id not in (:ids)
                """)
                .param("ids", rows.stream().map(row -> Uuids.bytes(row.id())).toList())
                .query((row, number) -> Uuids.of(row.getBytes("id")))
                .list();
        return rows.stream().filter(row -> taken.contains(row.id())).collect(Collectors.toSet());
    }

    private Set<UUID> standing(ProofTable table, List<Recorded> rows) {
        return Set.copyOf(jdbc.sql("select id from " + table.table() + " where id in (:ids) and retracted_at is null")
                .param("ids", rows.stream().map(row -> Uuids.bytes(row.id())).toList())
                .query((row, number) -> Uuids.of(row.getBytes("id")))
                .list());
    }

    private List<UUID> predecessors(Recorded row) {
        return jdbc.sql(row.table().predecessors())
                .param("id", Uuids.bytes(row.id()))
                .query((found, number) -> Uuids.of(found.getBytes("id")))
                .list();
    }

    private UUID tellAgain(ProofTable table, UUID told, Instant at) {
        var id = Ids.next();
        jdbc.sql(table.repetition())
                .param("id", Uuids.bytes(id))
                .param("at", Utc.stored(at))
                .param("told", Uuids.bytes(told))
                .update();
        return id;
    }

    /** A row of what a person has proven. */
    public record Recorded(ProofTable table, WorkerId worker, UUID id) {}
}
