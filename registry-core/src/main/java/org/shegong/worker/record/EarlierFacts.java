package org.shegong.worker.record;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.shegong.protection.FieldRef;
import org.shegong.protection.PersonalData;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.Ids;
import org.shegong.shared.id.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts the facts of a person back to what the register knew at an instant: what came since goes, what went comes again. */
@Component
class EarlierFacts {

    private final JdbcClient jdbc;
    private final PersonalData personal;

    EarlierFacts(JdbcClient jdbc, PersonalData personal) {
        this.jdbc = jdbc;
        this.personal = personal;
    }

    void putBack(WorkerId worker, Instant known, Instant at) {
        for (var table : FactTable.values()) {
            retractSince(table, worker, known, at);
            goneSince(table, worker, known).forEach(row -> tellAgain(table, worker, row, at));
        }
    }

    /** Takes back everything that stands. */
    void retractAll(List<byte[]> people, Instant at) {
        for (var table : FactTable.values()) {
            jdbc.sql(table.retraction())
                    .param("at", Utc.stored(at))
                    .param("people", people)
                    .update();
        }
    }

    private void retractSince(FactTable table, WorkerId worker, Instant known, Instant at) {
        jdbc.sql(table.retraction() + " and recorded_at > :known")
                .param("at", Utc.stored(at))
                .param("people", List.of(Uuids.bytes(worker.value())))
                .param("known", Utc.stored(known))
                .update();
    }

    private List<UUID> goneSince(FactTable table, WorkerId worker, Instant known) {
        return jdbc.sql("select id from " + table.table()
                        + " where worker_id = :worker and recorded_at <= :known and retracted_at > :known order by id")
                .param("worker", Uuids.bytes(worker.value()))
                .param("known", Utc.stored(known))
                .query((row, number) -> Uuids.of(row.getBytes("id")))
                .list();
    }

    private void tellAgain(FactTable table, WorkerId worker, UUID told, Instant at) {
        var id = Ids.next();
        jdbc.sql(table.repetition())
                .param("id", Uuids.bytes(id))
                .param("at", Utc.stored(at))
                .param("told", Uuids.bytes(told))
                .update();
        if (!table.sealed().isEmpty()) {
            sealAnew(table, worker, told, id);
        }
    }

    /** A sealed value opens only in the row for which it was sealed. */
    private void sealAnew(FactTable table, WorkerId worker, UUID told, UUID id) {
        var cipher = jdbc.sql("select " + table.sealed() + " from " + table.table() + " where id = :told")
                .param("told", Uuids.bytes(told))
                .query((row, number) -> row.getBytes(1))
                .single();
        var value = personal.open(worker.value(), cell(table, told), cipher);
        jdbc.sql("update " + table.table() + " set " + table.sealed() + " = :cipher where id = :id")
                .param("cipher", personal.seal(worker.value(), cell(table, id), value))
                .param("id", Uuids.bytes(id))
                .update();
    }

    private static FieldRef cell(FactTable table, UUID row) {
        return new FieldRef(table.table(), table.sealed(), row);
    }
}
