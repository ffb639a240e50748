package org.shegong.worker.withdrawal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.shared.Scope;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.WorkerChanged;
import org.shegong.worker.record.RestoredRecords;
import org.shegong.worker.record.WithdrawnRecords;
import org.shegong.worker.record.WithdrawnRecords.Standing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the records of people back to what they said before a change, where nobody has changed them since. */
@Service
@Transactional
public class WorkerRestoration {

    private static final String ACTION = "change-taken-back";

    private final WithdrawnRecords standing;
    private final RestoredRecords records;
    private final Objections objections;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    WorkerRestoration(
            WithdrawnRecords standing,
            RestoredRecords records,
            Objections objections,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.standing = standing;
        this.records = records;
        this.objections = objections;
        this.audit = audit;
        this.events = events;
    }

    /** Why each of these records, some hundreds at most, must stay as it is; those that may change are left out. */
    @Transactional(readOnly = true)
    public Map<WorkerId, Held> obstacles(Scope scope, Map<WorkerId, Change> changes) {
        return changes.isEmpty() ? Map.of() : held(scope, changes, standing.standing(changes.keySet()));
    }

    /** The number under which a person is found, or an empty text. */
    @Transactional(readOnly = true)
    public String registryNo(WorkerId person) {
        return standing.standing(Set.of(person)).values().stream()
                .map(Standing::registryNo)
                .findFirst()
                .orElse("");
    }

    /** Holds these records until the transaction ends. */
    public void claim(Set<WorkerId> people) {
        if (!people.isEmpty()) {
            standing.claimed(people);
        }
    }

    /**
     * Puts these records, some hundreds at most, back; all or none.
     *
     * @throws StaleRecord if one of them must stay by now
     */
    public void takeBack(Scope scope, Map<WorkerId, Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        var now = standing.claimed(changes.keySet());
        var versions = before(changes);
        objections.holdReturning(versions);
        if (!held(scope, changes, now).isEmpty()) {
            throw new StaleRecord();
        }
        records.restore(versions, ACTION);
        audit.recordAll(versions.entrySet().stream()
                .map(put -> AuditEvent.done(ACTION, "worker", put.getKey()).with("version", put.getValue()))
                .toList());
        versions.keySet().forEach(person -> events.publishEvent(new WorkerChanged(person)));
    }

    private Map<WorkerId, Held> held(Scope scope, Map<WorkerId, Change> changes, Map<WorkerId, Standing> now) {
        var held = objections.held(scope, after(changes), now);
        objections.toReturning(before(changes), now).forEach(held::putIfAbsent);
        return held;
    }

    /** Whom the change has given another version, and the one before. */
    private static Map<WorkerId, Long> before(Map<WorkerId, Change> changes) {
        var before = new LinkedHashMap<WorkerId, Long>();
        changes.forEach((person, change) -> {
            if (change.before() != change.after()) {
                before.put(person, change.before());
            }
        });
        return before;
    }

    private static Map<WorkerId, Long> after(Map<WorkerId, Change> changes) {
        var after = new LinkedHashMap<WorkerId, Long>();
        changes.forEach((person, change) -> after.put(person, change.after()));
        return after;
    }

    /** The versions of a record before and after a change, which are the same where only its proofs changed. */
    public record Change(long before, long after) {}
}
