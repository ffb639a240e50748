package org.shegong.web.account;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Instants as people of the city read them. */
@Component
public class CityTime {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Clock clock;

    CityTime(Clock clock) {
        this.clock = clock;
    }

    public String of(Instant instant) {
        return MINUTES.withZone(clock.getZone()).format(instant);
    }
}
