package org.shegong.worker.merge;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.id.WorkerId;

/** One line of the log of merges. */
public record MergeView(
        UUID id,
        WorkerId survivor,
        WorkerId merged,
        String reason,
        String actor,
        Instant mergedAt,
        @Nullable Instant undoneAt) {}
