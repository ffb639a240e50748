package org.shegong.certification;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Lets much be recorded of many people, who are then claimed once and whose cards are written once. */
@Service
@Transactional
public class ProofsTogether {

    private final CertifiedWorkers workers;
    private final CertifiedCards cards;

    ProofsTogether(CertifiedWorkers workers, CertifiedCards cards) {
        this.workers = workers;
        this.cards = cards;
    }

    /**
     * Claims the people and runs the work, in which they are not claimed again and no card is written; then writes the
     * cards of those of whom something was recorded.
     */
    public void record(Scope scope, Collection<WorkerId> people, Runnable work) {
        workers.claim(scope, people);
        var block = new Block(Set.copyOf(people), new LinkedHashSet<>());
        TransactionSynchronizationManager.bindResource(Block.class, block);
        try {
            work.run();
        } finally {
            TransactionSynchronizationManager.unbindResource(Block.class);
        }
        cards.derive(block.changed());
    }

    /** The block that runs in this transaction, if one does. */
    static @Nullable Block running() {
        return (Block) TransactionSynchronizationManager.getResource(Block.class);
    }

    /** Who is claimed already, and of whom something was recorded so far. */
    record Block(Set<WorkerId> claimed, Set<WorkerId> changed) {}
}
