package org.shegong.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.shared.DomainError;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.MergeUndone;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.WorkerNotFound;
import org.shegong.worker.WorkersMerged;
import org.shegong.worker.card.CertificationColumns;
import org.shegong.worker.card.WorkerCards;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The frame of every change: the person inside the scope and held, then the card, the audit entry, the event. */
@Component
class CertifiedWorkers {

    private final WorkerDirectory directory;
    private final WorkerCards cards;
    private final ProofHistory history;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CertifiedWorkers(
            WorkerDirectory directory,
            WorkerCards cards,
            ProofHistory history,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.directory = directory;
        this.cards = cards;
        this.history = history;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** A person outside the scope is the same as an unknown one. */
    void require(Scope scope, WorkerId worker) {
        directory.rows(scope, List.of(worker));
    }

    /** As {@link #require}; nobody else changes what the person has proven until this transaction ends. */
    void claim(Scope scope, WorkerId worker) {
        require(scope, worker);
        cards.claim(worker);
    }

    void claim(Scope scope, WorkerId worker, Supplier<? extends DomainError> refusal) {
        try {
            claim(scope, worker);
        } catch (WorkerNotFound outside) {
            throw refusal.get();
        }
    }

    void changed(WorkerId worker, String action, Object told) {
        derive(worker);
        audit.record(AuditEvent.done(action, "worker", worker).with("after", told));
        events.publishEvent(new CertificationChanged(worker));
    }

    /** Shows on the card how the person stands today. */
    void derive(WorkerId worker) {
        cards.certified(worker, columns(standing(worker), worker));
    }

    /** The proofs of a merged record are the person's. */
    @EventListener
    void on(WorkersMerged merged) {
        derive(merged.survivor());
    }

    @EventListener
    void on(MergeUndone undone) {
        derive(undone.survivor());
        derive(undone.restored());
    }

    Standing standing(WorkerId worker) {
        return history.on(LocalDate.now(clock), recordsOf(worker));
    }

    /** The person's own record and those that were merged into it, whose proofs are the person's. */
    List<UUID> recordsOf(WorkerId worker) {
        return Stream.concat(Stream.of(worker.value()), cards.mergedInto(worker).stream())
                .toList();
    }

    private CertificationColumns columns(Standing standing, WorkerId worker) {
        var latest = standing.latest();
        var registration = latest == null
                ? new CertificationColumns.Registration(null, standing.state().name(), null, null, null)
                : new CertificationColumns.Registration(
                        latest.getRegistrationNo(), standing.state().name(), latest.getLastDay(), null, null);
        var numbers = history.certificates(recordsOf(worker)).stream()
                .map(Certificate::getManagementNo)
                .filter(Objects::nonNull)
                .toList();
        return new CertificationColumns(
                standing.level().map(Enum::name).orElse(null), numbers, registration, standing.hours());
    }
}
