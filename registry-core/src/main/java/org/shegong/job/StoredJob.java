package org.shegong.job;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.id.JobId;

/** A job's row. */
record StoredJob(
        JobId id,
        String kind,
        JobState state,
        String parameters,
        JobOwner owner,
        String cursor,
        long fence,
        long done,
        @Nullable Long total,
        Map<String, Long> counts,
        String link,
        String problem,
        boolean cancelAsked,
        int attempts,
        Instant submittedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {

    JobEnded ended(JobState as, String problemCode, String resultLink) {
        return new JobEnded(id, kind, as, owner.account(), problemCode, resultLink);
    }
}
