package org.shegong.intake.receipt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.ImportId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the lines of change-sets made or changed in the register, as long as it is not taken back. */
@Repository
public class EffectTable {

    private final JdbcClient jdbc;

    EffectTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether any line has changed the register. */
    public boolean isAny(ImportId id) {
        return !counts(id).isEmpty();
    }

    /** How much of what was made or changed, by its kind. */
    public Map<String, Long> counts(ImportId id) {
        var counts = new LinkedHashMap<String, Long>();
        jdbc.sql("""
                select object_kind, count(*) as objects from import_effect where import_id = :id
                group by object_kind order by object_kind
                """).param("id", Uuids.bytes(id.value())).query(row -> {
            counts.put(row.getString("object_kind"), row.getLong("objects"));
        });
        return counts;
    }

    /** How many lines have changed the register. */
    public long lines(ImportId id) {
        return jdbc.sql("select count(distinct ordinal) from import_effect where import_id = :id")
                .param("id", Uuids.bytes(id.value()))
                .query(Long.class)
                .single();
    }

    /** Everything that the last lines before a line made, the last line first. */
    public List<Effect> before(ImportId id, int ordinal, int lines) {
        var last = jdbc.sql("""
                select ordinal from import_effect where import_id = :id and ordinal < :before
                group by ordinal order by ordinal desc limit :lines
                """)
                .param("id", Uuids.bytes(id.value()))
                .param("before", ordinal)
                .param("lines", lines)
                .query(Integer.class)
                .list();
        return last.isEmpty() ? List.of() : between(id, last.get(last.size() - 1), last.get(0));
    }

    /** Forgets what lines made, from a line on, once it is taken back. */
    public void forget(ImportId id, int from) {
        jdbc.sql("delete from import_effect where import_id = :id and ordinal >= :from")
                .param("id", Uuids.bytes(id.value()))
                .param("from", from)
                .update();
    }

    /** What lines made stands under another id from now on, because it was told again. */
    public void follow(UUID told, UUID again) {
        jdbc.sql("update import_effect set object_id = :again where object_id = :told")
                .param("again", again.toString())
                .param("told", told.toString())
                .update();
    }

    private List<Effect> between(ImportId id, int first, int last) {
        return jdbc.sql("""
                select e.ordinal, r.row_no, e.object_kind, e.object_id, e.version_before, e.version_after
                from import_effect e join import_row r on r.import_id = e.import_id and r.ordinal = e.ordinal
                where e.import_id = :id and e.ordinal between :first and :last order by e.ordinal desc, e.object_kind
                """)
                .param("id", Uuids.bytes(id.value()))
                .param("first", first)
                .param("last", last)
                .query(EffectTable::effect)
                .list();
    }

    private static Effect effect(ResultSet row, int number) throws SQLException {
        return new Effect(
                row.getInt("ordinal"),
                row.getInt("row_no"),
                row.getString("object_kind"),
                row.getString("object_id"),
                version(row, "version_before"),
                version(row, "version_after"));
    }

    private static @Nullable Long version(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : row.getLong(column);
    }

    /**
     * Something that a line made or changed.
     *
     * @param row    the line's number in its file
     * @param before the version that was changed, absent for what was made
     */
    public record Effect(
            int ordinal,
            int row,
            String kind,
            String objectId,
            @Nullable Long before,
            @Nullable Long after) {}
}
