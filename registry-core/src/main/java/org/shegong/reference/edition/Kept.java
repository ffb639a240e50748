package org.shegong.reference.edition;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A value read from the database and kept in memory. Its edition is asked for again after two seconds, so another node's
 * change is seen by then; a transaction that changes it sees its own change at once and nobody else does before it commits.
 */
public final class Kept<T> {

    private static final long AGE_NANOS = 2_000_000_000L;

    private final String name;
    private final Editions editions;
    private final Supplier<T> load;
    private volatile @Nullable Held<T> held;

    Kept(String name, Editions editions, Supplier<T> load) {
        this.name = name;
        this.editions = editions;
        this.load = load;
    }

    public T get() {
        var mine = changing();
        if (mine != null) {
            return mine.value(load);
        }
        var now = held;
        if (now != null && System.nanoTime() - now.checkedAt() < AGE_NANOS) {
            return now.value();
        }
        return checked();
    }

    /**
     * Tells every node that the running transaction changed what this value is made of.
     *
     * @throws IllegalTransactionStateException if there is none
     */
    public void changed() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException("Nothing changes " + name + " outside a transaction");
        }
        editions.next(name);
        var mine = changing();
        if (mine == null) {
            mine = new Changing<>();
            TransactionSynchronizationManager.bindResource(this, mine);
            TransactionSynchronizationManager.registerSynchronization(new Forgetting(mine));
        }
        mine.forget();
    }

    private synchronized T checked() {
        var before = held;
        var number = editions.number(name);
        var value = before != null && before.number() == number ? before.value() : load.get();
        held = new Held<>(value, number, System.nanoTime());
        return value;
    }

    @SuppressWarnings("unchecked")
    private @Nullable Changing<T> changing() {
        return (Changing<T>) TransactionSynchronizationManager.getResource(this);
    }

    private record Held<T>(T value, long number, long checkedAt) {}

    /** What the changing transaction itself sees. */
    private static final class Changing<T> {

        private @Nullable T value;

        T value(Supplier<T> load) {
            var known = value;
            if (known == null) {
                known = load.get();
                value = known;
            }
            return known;
        }

        void forget() {
            value = null;
        }
    }

    private final class Forgetting implements TransactionSynchronization {

        private final Changing<T> mine;

        Forgetting(Changing<T> mine) {
            this.mine = mine;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Kept.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Kept.this, mine);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Kept.this);
            held = null;
        }
    }
}
