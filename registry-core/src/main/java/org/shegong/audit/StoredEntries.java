package org.shegong.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.Actor;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;

/** Reads rows of the table of entries exactly as they were signed. */
final class StoredEntries {

    private StoredEntries() {}

    static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                Uuids.of(row.getBytes("id")),
                Utc.instant(row.getObject("recorded_at", LocalDateTime.class)),
                actor(row),
                id(row, "op_id"),
                event(row),
                row.getString("detail"),
                row.getBytes("mac"));
    }

    private static Actor actor(ResultSet row) throws SQLException {
        return new Actor(
                id(row, "actor_account"),
                row.getString("actor_name"),
                row.getString("actor_role"),
                row.getString("source"),
                row.getString("session_hash"),
                row.getString("request_id"));
    }

    private static AuditEvent event(ResultSet row) throws SQLException {
        return new AuditEvent(
                row.getString("action"),
                row.getString("object_kind"),
                row.getString("object_id"),
                AuditEvent.Outcome.valueOf(row.getString("outcome")),
                row.getString("reason"),
                Map.of());
    }

    private static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        var bytes = row.getBytes(column);
        return bytes == null ? null : Uuids.of(bytes);
    }
}
