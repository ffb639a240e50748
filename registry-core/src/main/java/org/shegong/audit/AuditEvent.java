package org.shegong.audit;

import java.util.Map;
import java.util.TreeMap;

/**
 * One thing that happened, in words that hold no personal data in full.
 *
 * @param action     a verb in the past as a code, for example {@code worker-registered}
 * @param objectKind the kind of thing it happened to, for example {@code worker}
 * @param objectId   its id, or an empty text
 * @param outcome    whether it was done, refused or failed
 * @param reason     the purpose or reason that the actor gave, or an empty text
 * @param detail     masked values, for example {@code before.fullName}
 */
public record AuditEvent(
        String action, String objectKind, String objectId, Outcome outcome, String reason, Map<String, String> detail) {

    public enum Outcome {
        DONE,
        REFUSED,
        FAILED
    }

    public AuditEvent {
        detail = Map.copyOf(detail);
    }

    public static AuditEvent done(String action, String objectKind, Object objectId) {
        return new AuditEvent(action, objectKind, objectId.toString(), Outcome.DONE, "", Map.of());
    }

    public static AuditEvent refused(String action, String objectKind, Object objectId) {
        return new AuditEvent(action, objectKind, objectId.toString(), Outcome.REFUSED, "", Map.of());
    }

    public AuditEvent because(String givenReason) {
        return new AuditEvent(action, objectKind, objectId, outcome, givenReason, detail);
    }

    public AuditEvent with(String name, Object value) {
        var more = new TreeMap<>(detail);
        more.put(name, String.valueOf(value));
        return new AuditEvent(action, objectKind, objectId, outcome, reason, more);
    }
}
