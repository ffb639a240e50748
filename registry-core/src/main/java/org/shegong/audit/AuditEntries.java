package org.shegong.audit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of audit entries: it is added to, never changed. */
@Repository
class AuditEntries {

    private final JdbcTemplate jdbc;

    AuditEntries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(List<AuditEntry> entries) {
        jdbc.batchUpdate("""
                insert into audit_entry (id, recorded_at, actor_account, actor_name, actor_role, source, session_hash,
                    request_id, op_id, action, object_kind, object_id, outcome, reason, detail, mac)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, entries.stream().map(AuditEntries::row).toList());
        jdbc.batchUpdate(
                "insert into audit_pending (entry_id) values (?)",
                entries.stream()
                        .map(entry -> new Object[] {Uuids.bytes(entry.id())})
                        .toList());
    }

    private static Object[] row(AuditEntry entry) {
        var actor = entry.actor();
        var event = entry.event();
        return new @Nullable Object[] {
            Uuids.bytes(entry.id()),
            Utc.written(entry.recordedAt()),
            bytes(actor.account()),
            actor.name(),
            actor.role(),
            actor.source(),
            actor.sessionHash(),
            actor.requestId(),
            bytes(entry.operation()),
            event.action(),
            event.objectKind(),
            event.objectId(),
            event.outcome().name(),
            event.reason(),
            entry.detailJson(),
            entry.mac()
        };
    }

    private static byte @Nullable [] bytes(@Nullable UUID id) {
        return id == null ? null : Uuids.bytes(id);
    }
}
