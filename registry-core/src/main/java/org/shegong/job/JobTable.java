package org.shegong.job;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.Ids;
import org.shegong.shared.id.JobId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes rows of the job table; whatever a running job writes names the fence under which it runs. */
@Repository
class JobTable {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JobRows rows;
    private final long leaseSeconds;
    private final Clock clock;

    /** @param leaseSeconds after how many seconds without a word from its worker a job is taken over */
    JobTable(
            JdbcClient jdbc,
            JdbcTemplate batches,
            JobRows rows,
            @Value("${shegong.jobs.lease-seconds:60}") long leaseSeconds,
            Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.rows = rows;
        this.leaseSeconds = leaseSeconds;
        this.clock = clock;
    }

    JobId insert(String kind, @Nullable String slot, String parameters, JobOwner owner) {
        var id = JobId.next();
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", Uuids.bytes(id.value()));
        values.put("kind", kind);
        values.put("slot", slot);
        values.put("parameters", parameters);
        values.put(
                "account",
                owner.account() == null ? null : Uuids.bytes(owner.account().value()));
        values.put("name", owner.name());
        values.put("role", owner.role());
        values.put("scope", StoredScope.write(owner.scope()));
        values.put("now", Utc.stored(clock.instant()));
        jdbc.sql("""
                insert into job (id, kind, slot, state, parameters, owner_account, owner_name, owner_role, scope,
                    chunk_cursor, fence, lease_until, node, attempts, done_count, counts, link, problem,
                    cancel_asked, submitted_at)
                values (:id, :kind, :slot, 'WAITING', :parameters, :account, :name, :role, :scope,
                    '', 0, 0, '', 0, 0, '{}', '', '', false, :now)
                """).params(values).update();
        return id;
    }

    Optional<StoredJob> find(JobId id) {
        return jdbc.sql("select * from job where id = :id")
                .param("id", Uuids.bytes(id.value()))
                .query(rows)
                .optional();
    }

    /**
     * Jobs that nobody works on: new ones, and those whose worker's lease is over. One of the kinds that stand alone waits
     * while another of its kind and scope runs, heavy work while its owner has more of it running.
     */
    List<StoredJob> free(int limit, List<String> alone, List<String> heavy, boolean bearsMore) {
        return jdbc.sql("""
                select * from job
                where (state = 'WAITING' or (state = 'RUNNING' and lease_until < unix_timestamp()))
                    and not (kind in (:alone) and exists (
                        select 1 from job other
                        where other.state = 'RUNNING' and other.lease_until >= unix_timestamp()
                            and other.kind = job.kind and other.scope = job.scope and other.id <> job.id))
                    and not (kind in (:heavy) and (not :more or exists (
                        select 1 from job other
                        where other.state = 'RUNNING' and other.lease_until >= unix_timestamp()
                            and other.kind in (:heavy) and other.owner_account = job.owner_account
                            and other.id <> job.id)))
                order by submitted_at, id limit :limit
                """)
                .param("alone", alone.isEmpty() ? List.of("") : alone)
                .param("heavy", heavy.isEmpty() ? List.of("") : heavy)
                .param("more", bearsMore)
                .param("limit", limit)
                .query(rows)
                .list();
    }

    /** How many jobs of these kinds a node works on. */
    int running(List<String> kinds, String node) {
        return jdbc.sql("""
                select count(*) from job
                where state = 'RUNNING' and lease_until >= unix_timestamp() and node = :node and kind in (:kinds)
                """)
                .param("node", node)
                .param("kinds", kinds.isEmpty() ? List.of("") : kinds)
                .query(Integer.class)
                .single();
    }

    /** Takes a free job; of two nodes that try, one gets it. */
    boolean claim(StoredJob job, String node) {
        return jdbc.sql("""
                update job set state = 'RUNNING', fence = fence + 1, node = :node, attempts = attempts + 1,
                    lease_until = unix_timestamp() + :lease, started_at = coalesce(started_at, :now)
                where id = :id and fence = :fence
                    and (state = 'WAITING' or (state = 'RUNNING' and lease_until < unix_timestamp()))
                """)
                        .param("node", node)
                        .param("lease", leaseSeconds)
                        .param("now", Utc.stored(clock.instant()))
                        .param("id", Uuids.bytes(job.id().value()))
                        .param("fence", job.fence())
                        .update()
                == 1;
    }

    /** Keeps what a chunk did; refuses a worker that has lost the job. */
    void advance(StoredJob job, JobStep step) {
        var counts = new TreeMap<>(job.counts());
        step.counts().forEach((name, more) -> counts.merge(name, more, Long::sum));
        var values = new HashMap<String, @Nullable Object>();
        values.put("cursor", step.isLast() ? job.cursor() : step.cursor());
        values.put("did", step.did());
        values.put("total", step.total() == null ? job.total() : step.total());
        values.put("counts", rows.written(counts));
        values.put("link", step.link().isEmpty() ? job.link() : step.link());
        values.put("lease", leaseSeconds);
        held(job, """
                update job set chunk_cursor = :cursor, done_count = done_count + :did, total_count = :total,
                    counts = :counts, link = :link, attempts = 0,
                    lease_until = unix_timestamp() + :lease
                where id = :id and fence = :fence and state = 'RUNNING'
                """, values);
        say(job.id(), step.lines());
    }

    void end(StoredJob job, JobState state, String problem) {
        held(
                job,
                "update job set state = :state, problem = :problem, ended_at = :now"
                        + " where id = :id and fence = :fence and state in ('RUNNING', 'WAITING')",
                Map.of("state", state.name(), "problem", problem, "now", Utc.stored(clock.instant())));
    }

    /** Gives a job back before its lease is over. */
    void release(StoredJob job) {
        jdbc.sql("update job set lease_until = 0, attempts = 0 where id = :id and fence = :fence")
                .param("id", Uuids.bytes(job.id().value()))
                .param("fence", job.fence())
                .update();
    }

    boolean askCancel(JobId id) {
        return jdbc.sql("update job set cancel_asked = true where id = :id and state in ('RUNNING', 'WAITING')")
                        .param("id", Uuids.bytes(id.value()))
                        .update()
                == 1;
    }

    private void held(StoredJob job, String update, Map<String, @Nullable Object> values) {
        int written = jdbc.sql(update)
                .params(values)
                .param("id", Uuids.bytes(job.id().value()))
                .param("fence", job.fence())
                .update();
        if (written == 0) {
            throw new JobLost();
        }
    }

    private void say(JobId id, List<JobStep.Line> lines) {
        var now = Utc.stored(clock.instant());
        batches.batchUpdate(
                "insert into job_line (id, job_id, logged_at, code, arguments) values (?, ?, ?, ?, ?)",
                lines.stream()
                        .map(line -> new Object[] {
                            Uuids.bytes(Ids.next()),
                            Uuids.bytes(id.value()),
                            now,
                            line.code(),
                            rows.written(line.arguments())
                        })
                        .toList());
    }
}
