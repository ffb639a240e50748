package org.shegong.organization.merge;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.id.OrganizationId;

/** An entry of the log of merges. */
public record MergeView(
        UUID id,
        OrganizationId from,
        OrganizationId into,
        String reason,
        Instant mergedAt,
        String mergedBy,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy) {}
