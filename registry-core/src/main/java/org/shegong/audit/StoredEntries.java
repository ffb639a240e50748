package org.shegong.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.Actor;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;

/**
 * Reads rows of the table of entries exactly as they were signed. A row with an outcome that the register never writes
 * is read without its code, so that it counts as edited.
 */
final class StoredEntries {

    private static final byte[] UNSIGNED = new byte[0];

    private StoredEntries() {}

    static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                Uuids.of(row.getBytes("id")),
                Utc.instant(row.getObject("recorded_at", LocalDateTime.class)),
                actor(row),
                id(row, "op_id"),
                event(row),
                row.getString("detail"),
                outcome(row).isPresent() ? row.getBytes("mac") : UNSIGNED);
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
                outcome(row).orElse(AuditEvent.Outcome.FAILED),
                row.getString("reason"),
                Map.of());
    }

    private static Optional<AuditEvent.Outcome> outcome(ResultSet row) throws SQLException {
        var stored = row.getString("outcome");
        return Arrays.stream(AuditEvent.Outcome.values())
                .filter(known -> known.name().equals(stored))
                .findFirst();
    }

    private static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        var bytes = row.getBytes(column);
        return bytes == null ? null : Uuids.of(bytes);
    }
}
