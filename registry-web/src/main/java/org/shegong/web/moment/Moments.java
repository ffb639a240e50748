package org.shegong.web.moment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes moments for templates, which reach it as {@code @moments}. */
@Component("moments")
public class Moments {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    /** To the minute; an empty text where there is none. */
    public String of(@Nullable Instant moment) {
        return moment == null ? "" : MINUTE.format(moment.atZone(clock.getZone()));
    }

    /** To the second. */
    public String exactly(Instant moment) {
        return SECOND.format(moment.atZone(clock.getZone()));
    }

    /** How many days lie between the day of a moment and today. */
    public long daysSince(Instant moment) {
        return ChronoUnit.DAYS.between(moment.atZone(clock.getZone()).toLocalDate(), LocalDate.now(clock));
    }

    /** Minutes and seconds, for example {@code 3:05}. */
    public String lasting(Duration duration) {
        return String.format(Locale.ROOT, "%d:%02d", duration.toMinutes(), duration.toSecondsPart());
    }
}
