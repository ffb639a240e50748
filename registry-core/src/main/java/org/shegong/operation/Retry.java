package org.shegong.operation;

import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The one retry helper: runs a whole unit of work again, from outside its transaction, when the database says that it
 * was rolled back and may be tried again. At most five tries within five seconds.
 */
@Component
public class Retry {

    private static final int TRIES = 5;
    private static final long LIMIT_NANOS = 5_000_000_000L;
    private static final Set<DatabaseFailure> UNDONE = EnumSet.of(DatabaseFailure.ROLLED_BACK);
    private static final Set<DatabaseFailure> UNDONE_OR_UNKNOWN =
            EnumSet.of(DatabaseFailure.ROLLED_BACK, DatabaseFailure.DISCONNECTED, DatabaseFailure.NODE_UNUSABLE);

    private final SecureRandom random = new SecureRandom();

    /** Runs the unit again only where the database says that nothing of it was done. */
    public <T> T run(Supplier<T> unit) {
        return run(unit, UNDONE);
    }

    /**
     * Runs the unit again also when the connection broke or its node went away, where nobody knows whether a commit came
     * through. Only for units that begin by looking for what an earlier try has left.
     */
    <T> T runUntilKnown(Supplier<T> unit) {
        return run(unit, UNDONE_OR_UNKNOWN);
    }

    private <T> T run(Supplier<T> unit, Set<DatabaseFailure> repeated) {
        long start = System.nanoTime();
        for (int tried = 1; ; tried++) {
            try {
                return unit.get();
            } catch (RuntimeException failure) {
                if (tried == TRIES
                        || System.nanoTime() - start > LIMIT_NANOS
                        || !repeated.contains(DatabaseFailure.of(failure))) {
                    throw failure;
                }
                pause(tried);
            }
        }
    }

    private void pause(int tried) {
        try {
            Thread.sleep(random.nextLong(20L << tried) + 5);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
