package org.shegong.reports.population;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers whose facts the running transaction changed and derives their intervals once, just before it commits or when
 * it reads figures itself. A person changed ten times in one transaction is derived once.
 */
@Component
class PendingPeople {

    private static final int CHUNK = 500;

    private final WorkerStates states;
    private final EntityManager entities;

    PendingPeople(WorkerStates states, EntityManager entities) {
        this.states = states;
        this.entities = entities;
    }

    void add(UUID record) {
        addAll(List.of(record));
    }

    void addAll(Collection<UUID> records) {
        var pending = pending();
        if (pending == null) {
            pending = new LinkedHashSet<>();
            TransactionSynchronizationManager.bindResource(this, pending);
            TransactionSynchronizationManager.registerSynchronization(new BeforeCommit());
        }
        pending.addAll(records);
    }

    /** Derives what is waiting, so that this transaction reads its own changes. */
    void settle() {
        var pending = pending();
        if (pending == null || pending.isEmpty()) {
            return;
        }
        entities.flush();
        var waiting = new ArrayList<>(pending);
        pending.clear();
        for (int from = 0; from < waiting.size(); from += CHUNK) {
            states.derive(waiting.subList(from, Math.min(waiting.size(), from + CHUNK)));
        }
    }

    @SuppressWarnings("unchecked")
    private @Nullable Set<UUID> pending() {
        return (Set<UUID>) TransactionSynchronizationManager.getResource(this);
    }

    private final class BeforeCommit implements TransactionSynchronization {

        private @Nullable Object suspended;

        @Override
        public void beforeCommit(boolean readOnly) {
            settle();
        }

        @Override
        public void suspend() {
            suspended = TransactionSynchronizationManager.unbindResource(PendingPeople.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(PendingPeople.this, Objects.requireNonNull(suspended));
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(PendingPeople.this);
        }
    }
}
