package org.shegong.audit;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.Actor;

/** An event as it is stored, with the text over which its authentication code is made. */
record AuditEntry(
        UUID id,
        Instant recordedAt,
        Actor actor,
        @Nullable UUID operation,
        AuditEvent event,
        String detailJson,
        byte[] mac) {

    AuditEntry(
            UUID id, Instant recordedAt, Actor actor, @Nullable UUID operation, AuditEvent event, String detailJson) {
        this(id, recordedAt, actor, operation, event, detailJson, new byte[0]);
    }

    AuditEntry signed(byte[] code) {
        return new AuditEntry(id, recordedAt, actor, operation, event, detailJson, code);
    }

    /** Every stored field in a fixed order, each with its length before it, so that no two entries read the same. */
    String canonical() {
        return Stream.of(
                        id,
                        recordedAt,
                        text(actor.account()),
                        actor.name(),
                        actor.role(),
                        actor.source(),
                        actor.sessionHash(),
                        actor.requestId(),
                        text(operation),
                        event.action(),
                        event.objectKind(),
                        event.objectId(),
                        event.outcome(),
                        event.reason(),
                        detailJson)
                .map(String::valueOf)
                .map(field -> field.length() + ":" + field)
                .collect(Collectors.joining());
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
