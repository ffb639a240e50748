package org.shegong.certification;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.certification.event.CertificationChanged;
import org.shegong.shared.Scope;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.fact.Entered;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The frame of every change: the person inside the scope and held, then the card, the audit entry, the event. */
@Component
class CertifiedWorkers {

    private final WorkerDirectory directory;
    private final CertifiedCards cards;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    CertifiedWorkers(
            WorkerDirectory directory, CertifiedCards cards, AuditTrail audit, ApplicationEventPublisher events) {
        this.directory = directory;
        this.cards = cards;
        this.audit = audit;
        this.events = events;
    }

    /** A person outside the scope is the same as an unknown one. */
    void require(Scope scope, Collection<WorkerId> people) {
        directory.rows(scope, people);
    }

    /**
     * All of these people must lie inside the scope; nobody else changes what they have proven until this ends. Nobody
     * else knows yet of those who are being entered.
     */
    void claim(Scope scope, Collection<WorkerId> people) {
        var block = ProofsTogether.running();
        if (block == null || !block.claimed().containsAll(people)) {
            hold(
                    scope,
                    people.stream()
                            .filter(worker -> !Entered.isBeing(worker.value()))
                            .toList());
        }
    }

    private void hold(Scope scope, Collection<WorkerId> people) {
        if (!people.isEmpty()) {
            require(scope, people);
            if (cards.claim(people) < Set.copyOf(people).size()) {
                throw new StaleRecord();
            }
        }
    }

    /** As {@link #require}; nobody else changes what the person has proven until this transaction ends. */
    void claim(Scope scope, WorkerId worker) {
        claim(scope, List.of(worker));
    }

    /** A proof of this person that still stands; one that was told differently meanwhile refuses whoever comes second. */
    <T extends Proof> T claim(Scope scope, WorkerId worker, Supplier<Optional<T>> asked) {
        claim(scope, worker);
        var proof = asked.get()
                .filter(found -> recordsOf(worker).contains(found.getWorkerId()))
                .orElseThrow(CertificationNotFound::new);
        if (proof.isRetracted()) {
            throw new StaleRecord();
        }
        return proof;
    }

    void changed(WorkerId worker, String action, Object told) {
        changed(action, Map.of(worker, told));
    }

    /** @param told what was told of each person, for the audit trail */
    void changed(String action, Map<WorkerId, ?> told) {
        var block = ProofsTogether.running();
        if (block == null) {
            cards.derive(told.keySet());
        } else {
            block.changed().addAll(told.keySet());
        }
        audit.recordAll(told.entrySet().stream()
                .map(each -> AuditEvent.done(action, "worker", each.getKey()).with("after", each.getValue()))
                .toList());
        told.keySet().forEach(worker -> events.publishEvent(new CertificationChanged(worker)));
    }

    List<UUID> recordsOf(WorkerId worker) {
        return recordsOf(List.of(worker)).getOrDefault(worker, List.of());
    }

    Map<WorkerId, List<UUID>> recordsOf(Collection<WorkerId> people) {
        return cards.recordsOf(people);
    }
}
