package org.shegong.shared;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Instants as {@code datetime(6)} columns keep them: the wall clock of UTC, to the microsecond. */
public final class Utc {

    private Utc() {}

    public static LocalDateTime stored(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    public static Instant instant(LocalDateTime stored) {
        return stored.toInstant(ZoneOffset.UTC);
    }
}
