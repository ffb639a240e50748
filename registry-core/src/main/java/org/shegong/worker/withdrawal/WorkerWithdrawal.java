package org.shegong.worker.withdrawal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.shared.Scope;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.record.WithdrawnRecords;
import org.shegong.worker.record.WithdrawnRecords.Standing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes people out of the register who were entered together and about whom nothing was told since. */
@Service
@Transactional
public class WorkerWithdrawal {

    private static final String ACTION = "worker-withdrawn";

    private final WithdrawnRecords records;
    private final Objections objections;
    private final List<WithdrawalGuard> guards;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    WorkerWithdrawal(
            WithdrawnRecords records,
            Objections objections,
            List<WithdrawalGuard> guards,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.records = records;
        this.objections = objections;
        this.guards = List.copyOf(guards);
        this.audit = audit;
        this.events = events;
    }

    /**
     * Why each of these people, some hundreds at most, must stay in the register; those who may go are left out.
     *
     * @return codes that are worded under {@code intake.blocker.<code>}
     */
    @Transactional(readOnly = true)
    public Map<WorkerId, Held> obstacles(Scope scope, Collection<WorkerId> people) {
        return people.isEmpty() ? Map.of() : held(scope, people, records.standing(people));
    }

    /** Holds these people, some hundreds at most, so that nobody changes them until the transaction ends. */
    public void claim(Collection<WorkerId> people) {
        if (!people.isEmpty()) {
            records.claimed(people);
        }
    }

    /** The number under which a person is found, or an empty text. */
    @Transactional(readOnly = true)
    public String registryNo(WorkerId person) {
        return Objections.registryNo(records.standing(List.of(person)).get(person));
    }

    /**
     * Takes these people out of the register, some hundreds at most; all or none.
     *
     * @throws StaleRecord if one of them must stay by now
     */
    public void withdraw(Scope scope, Collection<WorkerId> people) {
        if (people.isEmpty()) {
            return;
        }
        var standing = records.claimed(people);
        if (!held(scope, people, standing).isEmpty()) {
            throw new StaleRecord();
        }
        var at = records.withdraw(people, ACTION);
        audit.recordAll(standing.entrySet().stream()
                .map(person -> AuditEvent.done(ACTION, "worker", person.getKey())
                        .with("before.registryNo", person.getValue().registryNo()))
                .toList());
        events.publishEvent(new WorkersWithdrawn(List.copyOf(people), at));
    }

    private Map<WorkerId, Held> held(Scope scope, Collection<WorkerId> people, Map<WorkerId, Standing> standing) {
        var asEntered = new LinkedHashMap<WorkerId, Long>();
        people.forEach(person -> asEntered.put(person, 0L));
        var held = objections.held(scope, asEntered, standing);
        guards.forEach(guard -> guard.held(Set.copyOf(people))
                .forEach(person ->
                        held.putIfAbsent(person, new Held(guard.code(), Objections.registryNo(standing.get(person))))));
        return held;
    }
}
