package org.shegong.shared.id;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Makes UUIDs of version 7: 48 bits of time in milliseconds, then 74 random bits. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Clock TIME = Clock.systemUTC();

    private Ids() {}

    public static UUID next() {
        long high = (TIME.millis() << 16) | 0x7000L | (RANDOM.nextInt() & 0x0fffL);
        long low = (RANDOM.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
