package org.shegong.intake.stage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.ImportId;
import org.shegong.shared.id.JobId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Change-sets and their states. */
@Repository
public class ImportTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param liveKey makes the same file of the same owner one change-set */
    public void insert(StagedImport staged, byte[] liveKey) {
        jdbc.sql("""
                insert into import_job (id, kind, state, owner_account, file_name, live_key, checked_as_of,
                    applied_to, created_at, version)
                values (:id, :kind, :state, :owner, :name, :key, :day, 0, :now, 0)
                """)
                .param("id", bytes(staged.id()))
                .param("kind", staged.kind())
                .param("state", staged.state().name())
                .param("owner", Uuids.bytes(staged.owner().value()))
                .param("name", staged.fileName())
                .param("key", liveKey)
                .param("day", staged.asOf())
                .param("now", Utc.stored(staged.createdAt()))
                .update();
    }

    public Optional<StagedImport> find(ImportId id) {
        return jdbc.sql("select * from import_job where id = :id")
                .param("id", bytes(id))
                .query(ImportTable::staged)
                .optional();
    }

    public Optional<StagedImport> findLive(byte[] liveKey) {
        return jdbc.sql("select * from import_job where live_key = :key and state <> 'FAILED'")
                .param("key", liveKey)
                .query(ImportTable::staged)
                .optional();
    }

    /** The change-set that a background job works on. */
    public Optional<StagedImport> findByJob(JobId job) {
        return jdbc.sql("select * from import_job where check_job = :job or apply_job = :job")
                .param("job", Uuids.bytes(job.value()))
                .query(ImportTable::staged)
                .optional();
    }

    public List<StagedImport> latestOf(AccountId owner, int limit) {
        return jdbc.sql("select * from import_job where owner_account = :owner order by created_at desc limit :limit")
                .param("owner", Uuids.bytes(owner.value()))
                .param("limit", limit)
                .query(ImportTable::staged)
                .list();
    }

    public void checkedBy(ImportId id, JobId job) {
        bind("update import_job set check_job = :job where id = :id", id, job);
    }

    public void appliedBy(ImportId id, JobId job) {
        bind("update import_job set apply_job = :job where id = :id", id, job);
    }

    /** Moves from one state to another; false if it was no longer there. */
    public boolean move(ImportId id, ImportState from, ImportState to) {
        return jdbc.sql("""
                        update import_job set state = :to, version = version + 1, finished_at = :now
                        where id = :id and state = :from
                        """)
                        .param("to", to.name())
                        .param("now", Utc.stored(clock.instant()))
                        .param("id", bytes(id))
                        .param("from", from.name())
                        .update()
                == 1;
    }

    /** Ends a change-set of which nothing stays, so that the same file can be brought again; false if it has moved on. */
    public boolean end(ImportId id, ImportState from, ImportState to) {
        boolean moved = move(id, from, to);
        if (moved) {
            jdbc.sql("update import_job set live_key = null where id = :id")
                    .param("id", bytes(id))
                    .update();
        }
        return moved;
    }

    /** Lets the good rows be applied again from the first. */
    public void startOver(ImportId id) {
        jdbc.sql("update import_job set applied_to = 0, apply_job = null where id = :id")
                .param("id", bytes(id))
                .update();
    }

    /** Nothing can be read before the columns of these fields are told. */
    public void needMapping(ImportId id, List<String> missing) {
        jdbc.sql("""
                update import_job set state = 'NEEDS_MAPPING', missing = :missing, version = version + 1,
                    finished_at = :now
                where id = :id and state = 'READING'
                """)
                .param("missing", String.join(",", missing))
                .param("now", Utc.stored(clock.instant()))
                .param("id", bytes(id))
                .update();
    }

    /** Lets the file be read anew; false if the change-set was no longer in that state. */
    public boolean readAgain(ImportId id, ImportState from) {
        return jdbc.sql("""
                        update import_job set state = 'READING', missing = null, failure = null, finished_at = null,
                            applied_to = 0, apply_job = null, version = version + 1
                        where id = :id and state = :from
                        """).param("id", bytes(id)).param("from", from.name()).update() == 1;
    }

    /** Goes on applying from where a failure ended it; false if nothing failed in applying. */
    public boolean resume(ImportId id) {
        return jdbc.sql("""
                        update import_job set state = 'APPLYING', failure = null, finished_at = null, version = version + 1
                        where id = :id and state = 'FAILED' and apply_job is not null
                        """).param("id", bytes(id)).update() == 1;
    }

    /** Lets the same file be brought again after a failure. */
    public void freeFailed(byte[] liveKey) {
        jdbc.sql("update import_job set live_key = null where live_key = :key and state = 'FAILED'")
                .param("key", liveKey)
                .update();
    }

    /** Ends in failure. */
    public void fail(ImportId id, String failure) {
        jdbc.sql("""
                update import_job set state = 'FAILED', failure = :failure, version = version + 1,
                    finished_at = :now
                where id = :id and state not in ('FAILED', 'APPLIED', 'REVERSED', 'CANCELLED')
                """)
                .param("failure", failure)
                .param("now", Utc.stored(clock.instant()))
                .param("id", bytes(id))
                .update();
    }

    /** Takes the lines up to an ordinal; false if somebody else has taken lines meanwhile. */
    public boolean advance(ImportId id, int from, int to) {
        return jdbc.sql("""
                        update import_job set applied_to = :to, version = version + 1
                        where id = :id and applied_to = :from and state = 'APPLYING'
                        """)
                        .param("to", to)
                        .param("id", bytes(id))
                        .param("from", from)
                        .update()
                == 1;
    }

    private void bind(String sql, ImportId id, JobId job) {
        jdbc.sql(sql)
                .param("job", Uuids.bytes(job.value()))
                .param("id", bytes(id))
                .update();
    }

    private static byte[] bytes(ImportId id) {
        return Uuids.bytes(id.value());
    }

    private static List<String> fields(@Nullable String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split(",", -1));
    }

    private static StagedImport staged(ResultSet row, int number) throws SQLException {
        return new StagedImport(
                new ImportId(Uuids.of(row.getBytes("id"))),
                row.getString("kind"),
                ImportState.valueOf(row.getString("state")),
                new AccountId(Uuids.of(row.getBytes("owner_account"))),
                row.getString("file_name"),
                row.getObject("checked_as_of", LocalDate.class),
                row.getString("failure"),
                fields(row.getString("missing")),
                row.getObject("apply_job") != null,
                row.getInt("applied_to"),
                Utc.instant(row.getObject("created_at", LocalDateTime.class)));
    }
}
