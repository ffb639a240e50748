package org.shegong.audit;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor looks for; whatever is absent or empty does not narrow.
 *
 * @param from  the first moment
 * @param until the moment after the last
 * @param actor a login
 */
public record AuditSearch(
        @Nullable Instant from,
        @Nullable Instant until,
        String actor,
        String action,
        String objectKind,
        String objectId,
        AuditEvent.@Nullable Outcome outcome) {

    public static final AuditSearch ALL = new AuditSearch(null, null, "", "", "", "", null);

    public AuditSearch withObject(String kind, String id) {
        return new AuditSearch(from, until, actor, action, kind, id, outcome);
    }

    /** For the entry that tells what was looked for. */
    @Override
    public String toString() {
        var object = objectKind.isEmpty() && objectId.isEmpty() ? "" : objectKind + "/" + objectId;
        return Stream.of(
                        said("from", from),
                        said("until", until),
                        said("actor", actor),
                        said("action", action),
                        said("object", object),
                        said("outcome", outcome))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String said(String name, @Nullable Object value) {
        return value == null || value.toString().isEmpty() ? "" : name + "=" + value;
    }
}
