package org.shegong.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry as an auditor reads it.
 *
 * @param seq absent until the sealer has numbered it
 */
public record AuditRow(
        UUID id,
        @Nullable Long seq,
        Instant recordedAt,
        String actorName,
        String actorRole,
        String source,
        String requestId,
        String action,
        String objectKind,
        String objectId,
        AuditEvent.Outcome outcome,
        String reason,
        Map<String, String> detail) {}
