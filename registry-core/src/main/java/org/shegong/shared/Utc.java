package org.shegong.shared;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Instants as {@code datetime(6)} columns keep them: the wall clock of UTC, to the microsecond. */
public final class Utc {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

    private Utc() {}

    /**
     * The same as a text, for columns whose microseconds count: MySQL's driver takes MariaDB 10 for a server that knows
     * whole seconds only, and drops the rest of what is bound as a time.
     */
    public static String written(Instant instant) {
        return WRITTEN.format(stored(instant));
    }

    public static LocalDateTime stored(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    public static Instant instant(LocalDateTime stored) {
        return stored.toInstant(ZoneOffset.UTC);
    }
}
