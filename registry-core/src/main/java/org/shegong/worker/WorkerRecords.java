package org.shegong.worker;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.card.CardSearch;
import org.shegong.worker.card.CardSubject;
import org.shegong.worker.card.WorkerCards;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The frame of every change: inside the scope and as it was read, then counted, derived, audited and told. */
@Component
class WorkerRecords {

    private final SocialWorkerRepository workers;
    private final Revisions revisions;
    private final WorkerCards cards;
    private final CardSearch search;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorkerRecords(
            SocialWorkerRepository workers,
            Revisions revisions,
            WorkerCards cards,
            CardSearch search,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.workers = workers;
        this.revisions = revisions;
        this.cards = cards;
        this.search = search;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    SocialWorker get(Scope scope, WorkerId id) {
        if (search.row(scope, id.value()).isEmpty()) {
            throw new WorkerNotFound();
        }
        return workers.get(id);
    }

    /** The record for a change that was based on a reading of that version. */
    SocialWorker open(Scope scope, WorkerId id, long expectedVersion) {
        return get(scope, id).asReadAt(expectedVersion);
    }

    /** Ends a change: the next version, its card, its audit entry, its event. */
    void close(SocialWorker worker, AuditEvent event, Instant at) {
        workers.save(worker);
        workers.flush();
        revisions.add(worker, event.action(), at);
        derive(worker);
        audit.record(event);
        events.publishEvent(
                worker.version() == 0 ? new WorkerRegistered(worker.getId()) : new WorkerChanged(worker.getId()));
    }

    void derive(SocialWorker worker) {
        cards.derive(
                new CardSubject(worker.getId(), worker.getRegistryNo(), worker.version(), mergedInto(worker.getId())));
    }

    List<UUID> mergedInto(WorkerId survivor) {
        return workers.findByMergedInto(survivor.value()).stream()
                .map(merged -> merged.getId().value())
                .toList();
    }
}
