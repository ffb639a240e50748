package org.shegong.intake.receipt;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.shegong.shared.Acting;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.Ids;
import org.shegong.shared.id.ImportId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The receipt of a change-set: what happened to it, when and by whom. */
@Repository
public class ActTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    ActTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Remembers what whoever acts on this thread did with so many lines. */
    public void add(ImportId id, Act act, long lines) {
        jdbc.sql("""
                insert into import_act (id, import_id, act, acted_at, actor_name, line_count)
                values (:act_id, :id, :act, :now, :actor, :lines)
                """)
                .param("act_id", Uuids.bytes(Ids.next()))
                .param("id", Uuids.bytes(id.value()))
                .param("act", act.name())
                .param("now", Utc.stored(clock.instant()))
                .param("actor", Acting.current().name())
                .param("lines", lines)
                .update();
    }

    /** Everything that happened, the latest last. */
    public List<Done> of(ImportId id) {
        return jdbc.sql("""
                select act, acted_at, actor_name, line_count from import_act
                where import_id = :id order by acted_at, id
                """)
                .param("id", Uuids.bytes(id.value()))
                .query((row, number) -> new Done(
                        Act.valueOf(row.getString("act")),
                        Utc.instant(row.getObject("acted_at", LocalDateTime.class)),
                        row.getString("actor_name"),
                        row.getLong("line_count")))
                .list();
    }

    /** What can happen to a change-set. */
    public enum Act {
        /** Its good rows are in the register. */
        APPLIED,
        /** Nothing was applied, because one row was refused and all or none were asked for. */
        TAKEN_BACK,
        /** Somebody asked to take everything back. */
        REVERSAL_ASKED,
        /** Taking back ended before its time; what was taken back by then stays so. */
        REVERSAL_STOPPED,
        /** Everything is taken back. */
        REVERSED,
        /** Its owner gave it up. */
        CANCELLED
    }

    /** Something that happened, and with how many lines. */
    public record Done(Act act, Instant at, String actor, long lines) {}
}
