package org.shegong.account.login;

import java.time.Duration;

/** What failures are counted by. */
enum GuardedBy {
    /** One account from all sources; passed over from a source where its owner has been let in before. */
    ACCOUNT(50, Duration.ofMinutes(15)),
    /** One account from one source. */
    PAIR(5, Duration.ofHours(24)),
    /** One source at all accounts; many people may share it. */
    SOURCE(30, Duration.ofMinutes(15)),
    /** A source from which an account was let in; never counted. */
    KNOWN(Integer.MAX_VALUE, Duration.ofDays(365));

    private final int limit;
    private final Duration memory;

    GuardedBy(int limit, Duration memory) {
        this.limit = limit;
        this.memory = memory;
    }

    int limit() {
        return limit;
    }

    Duration memory() {
        return memory;
    }
}
