package org.shegong.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What its page shows of a job.
 *
 * @param percent   absent while the total is unknown
 * @param remaining the time that the rest needs at the speed so far, absent while nobody can say
 * @param problem   the code of what ended it, or an empty text
 */
public record JobView(
        UUID id,
        String kind,
        JobState state,
        String ownerName,
        long done,
        @Nullable Long total,
        @Nullable Integer percent,
        @Nullable Duration remaining,
        Map<String, Long> counts,
        String link,
        String problem,
        boolean cancelAsked,
        boolean repeatable,
        Instant submittedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {

    /** One line of the log. */
    public record Line(Instant loggedAt, String code, List<String> arguments) {}

    static JobView of(StoredJob job, boolean repeatable, Instant now) {
        return new JobView(
                job.id().value(),
                job.kind(),
                job.state(),
                job.owner().name(),
                job.done(),
                job.total(),
                percent(job),
                remaining(job, now),
                job.counts(),
                job.link(),
                job.problem(),
                job.cancelAsked(),
                repeatable && job.state().isOver(),
                job.submittedAt(),
                job.startedAt(),
                job.endedAt());
    }

    private static @Nullable Integer percent(StoredJob job) {
        var total = job.total();
        var known = total == null || total == 0 ? null : Integer.valueOf((int) Math.min(99, job.done() * 100 / total));
        return job.state() == JobState.DONE ? Integer.valueOf(100) : known;
    }

    private static @Nullable Duration remaining(StoredJob job, Instant now) {
        var total = job.total();
        var started = job.startedAt();
        return job.state() != JobState.RUNNING || total == null || started == null || job.done() == 0
                ? null
                : Duration.between(started, now)
                        .multipliedBy(Math.max(0, total - job.done()))
                        .dividedBy(job.done());
    }
}
