package org.shegong.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.JobId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows of the job table. */
@Component
class JobRows implements RowMapper<StoredJob> {

    private static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() {};

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final JsonMapper json;

    JobRows(JsonMapper json) {
        this.json = json;
    }

    @Override
    public StoredJob mapRow(ResultSet row, int number) throws SQLException {
        return new StoredJob(
                new JobId(Uuids.of(row.getBytes("id"))),
                row.getString("kind"),
                JobState.valueOf(row.getString("state")),
                row.getString("parameters"),
                owner(row),
                row.getString("chunk_cursor"),
                row.getLong("fence"),
                row.getLong("done_count"),
                row.getObject("total_count", Long.class),
                json.readValue(row.getString("counts"), COUNTS),
                row.getString("link"),
                row.getString("problem"),
                row.getBoolean("cancel_asked"),
                row.getInt("attempts"),
                Utc.instant(row.getObject("submitted_at", LocalDateTime.class)),
                instant(row, "started_at"),
                instant(row, "ended_at"));
    }

    /** The text in which a value of a column is kept. */
    String written(Object value) {
        return json.writeValueAsString(value);
    }

    JobView.Line line(ResultSet row) throws SQLException {
        return new JobView.Line(
                Utc.instant(row.getObject("logged_at", LocalDateTime.class)),
                row.getString("code"),
                json.readValue(row.getString("arguments"), TEXTS));
    }

    private static JobOwner owner(ResultSet row) throws SQLException {
        var account = row.getBytes("owner_account");
        return new JobOwner(
                account == null ? null : new AccountId(Uuids.of(account)),
                row.getString("owner_name"),
                row.getString("owner_role"),
                StoredScope.read(row.getString("scope")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var stored = row.getObject(column, LocalDateTime.class);
        return stored == null ? null : Utc.instant(stored);
    }
}
