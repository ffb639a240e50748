package org.shegong.shared.database;

import java.util.function.Supplier;

/** Which pool of connections a thread draws from, so that jobs never take the connections of people who wait. */
public enum Lane {
    WEB(0, 5),
    JOB(6, 30);

    private static final ThreadLocal<Lane> CURRENT = ThreadLocal.withInitial(() -> WEB);

    private final int poolSize;
    private final int lockWaitSeconds;

    Lane(int poolSize, int lockWaitSeconds) {
        this.poolSize = poolSize;
        this.lockWaitSeconds = lockWaitSeconds;
    }

    /** Runs the work with the connections of this lane; connections opened before keep theirs. */
    public <T> T run(Supplier<T> work) {
        var before = CURRENT.get();
        CURRENT.set(this);
        try {
            return work.get();
        } finally {
            CURRENT.set(before);
        }
    }

    static Lane current() {
        return CURRENT.get();
    }

    /** The most connections of this lane, or 0 for as many as are configured. */
    int poolSize() {
        return poolSize;
    }

    int lockWaitSeconds() {
        return lockWaitSeconds;
    }
}
