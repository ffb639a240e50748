package org.shegong.web.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditSearch;
import org.shegong.shared.input.Dates;
import org.shegong.shared.input.PartialDate;
import org.shegong.shared.input.Texts;

/** What an auditor types into the search, as it was typed; the days are whole days of the city. */
record AuditFilter(
        @Nullable String from,
        @Nullable String to,
        @Nullable String actor,
        @Nullable String action,
        @Nullable String objectKind,
        @Nullable String objectId,
        @Nullable String outcome) {

    /** What acts are done to. */
    static final List<String> KINDS = List.of(
            "worker",
            "account",
            "organization",
            "import",
            "job",
            "list",
            "region",
            "code-list",
            "calendar-day",
            "authority",
            "source-document",
            "audit",
            "route");

    /** Whether more is asked for than the first row of the query bar holds. */
    public boolean isDetailed() {
        return Stream.of(objectKind, objectId, outcome)
                .anyMatch(value -> !Texts.trimmed(value).isEmpty());
    }

    AuditSearch search(Clock clock) {
        var lastDay = day(to);
        return new AuditSearch(
                start(day(from), clock),
                start(lastDay == null ? null : lastDay.plusDays(1), clock),
                Texts.judged(actor),
                Texts.judged(action),
                Texts.judged(objectKind),
                Texts.judged(objectId),
                Arrays.stream(AuditEvent.Outcome.values())
                        .filter(known -> known.name().equals(outcome))
                        .findFirst()
                        .orElse(null));
    }

    /** A day that cannot be read does not narrow; the chips show what does. */
    private static @Nullable LocalDate day(@Nullable String typed) {
        return Dates.read(Texts.trimmed(typed), false)
                .found()
                .map(PartialDate::date)
                .orElse(null);
    }

    private static @Nullable Instant start(@Nullable LocalDate day, Clock clock) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toInstant();
    }
}
