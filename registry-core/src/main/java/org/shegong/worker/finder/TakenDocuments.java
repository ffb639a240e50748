package org.shegong.worker.finder;

import java.util.Optional;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.operation.OperationRefused;
import org.shegong.shared.DomainError;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.card.CardSearch;
import org.shegong.worker.identity.Identities;
import org.shegong.worker.identity.NewDocument;
import org.shegong.worker.record.WorkerRecords;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Refuses documents that belong to somebody already. To enter a number and be refused tells as much as to search for it,
 * so that it is counted with the searches and leaves an entry in the trail, which names the holder and never the number.
 */
@Component
public class TakenDocuments {

    private final Identities identities;
    private final WorkerRecords records;
    private final CardSearch cards;
    private final NumberTries tries;
    private final AuditTrail audit;

    TakenDocuments(
            Identities identities, WorkerRecords records, CardSearch cards, NumberTries tries, AuditTrail audit) {
        this.identities = identities;
        this.records = records;
        this.cards = cards;
        this.tries = tries;
        this.audit = audit;
    }

    /**
     * Asked before a document is compared; whoever may open everybody learns nothing by being refused.
     *
     * @throws TooManyNumbersTried if the asker has met too many whom the scope does not hold
     */
    public void admit(Scope scope) {
        if (!scope.isEverything()) {
            tries.admit();
        }
    }

    /** The refusal of a document that somebody has, or that was told twice at once. */
    public WorkerAlreadyRegistered refusal(Scope scope, NewDocument document) {
        var holder = identities.holderOf(document).map(records::survivorOf);
        return new WorkerAlreadyRegistered(
                document,
                holder.orElse(null),
                holder.filter(worker -> !opens(scope, worker)).isPresent());
    }

    /** The refusal of whoever was slower by a moment, when nothing can be asked any more. */
    public WorkerAlreadyRegistered raced(NewDocument document) {
        return new WorkerAlreadyRegistered(document, null, false);
    }

    /**
     * Keeps count of the refusals of a file, line by line.
     *
     * @throws TooManyNumbersTried at the line that is one too many
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void met(Scope scope, Optional<DomainError> refusal) {
        if (refusal.orElse(null) instanceof WorkerAlreadyRegistered taken && taken.isElsewhere()) {
            admit(scope);
            note(taken);
        }
    }

    /**
     * Whether the asker may still be told that somebody elsewhere has this document; whoever is told has tried a number.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean tells(Scope scope, NewDocument document) {
        if (!tries.admits()) {
            return false;
        }
        note(refusal(scope, document));
        return true;
    }

    @EventListener
    @Transactional
    void on(OperationRefused refused) {
        if (refused.refusal() instanceof WorkerAlreadyRegistered taken) {
            note(taken);
        }
    }

    private void note(WorkerAlreadyRegistered taken) {
        audit.record(AuditEvent.refused(
                        "duplicate-refused",
                        "worker",
                        taken.holder().map(WorkerId::toString).orElse(""))
                .with("elsewhere", taken.isElsewhere()));
        if (taken.isElsewhere()) {
            tries.missed();
        }
    }

    private boolean opens(Scope scope, WorkerId worker) {
        return scope.isEverything() || cards.row(scope, worker.value()).isPresent();
    }
}
