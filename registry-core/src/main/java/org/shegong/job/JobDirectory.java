package org.shegong.job;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.JobId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads jobs, the newest first. Another's job and an unknown one are the same. */
@Service
@Transactional(readOnly = true)
public class JobDirectory {

    private static final String ALL = " from job";
    private static final String MINE = " from job where owner_account = :owner";

    private final JdbcClient jdbc;
    private final JobRows rows;
    private final JobTable jobs;
    private final JobKinds kinds;
    private final Clock clock;

    JobDirectory(JdbcClient jdbc, JobRows rows, JobTable jobs, JobKinds kinds, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.jobs = jobs;
        this.kinds = kinds;
        this.clock = clock;
    }

    public Page<JobView> search(JobSearch mine, Pageable page) {
        var values = new HashMap<String, Object>(Map.of("limit", page.getPageSize(), "offset", page.getOffset()));
        if (mine.owner() != null) {
            values.put("owner", Uuids.bytes(mine.owner().value()));
        }
        var which = mine.owner() == null ? ALL : MINE;
        var total = jdbc.sql("select count(*)" + which)
                .params(values)
                .query(Long.class)
                .single();
        var found = jdbc.sql("select *" + which + " order by submitted_at desc, id limit :limit offset :offset")
                .params(values)
                .query(rows)
                .list();
        return new PageImpl<>(found.stream().map(this::view).toList(), page, total);
    }

    /** @throws JobNotFound if there is none, or it is another's */
    public JobView get(JobSearch mine, JobId id) {
        return jobs.find(id).filter(mine::includes).map(this::view).orElseThrow(JobNotFound::new);
    }

    /** What the job has said, in order. */
    public List<JobView.Line> log(JobSearch mine, JobId id) {
        var job = jobs.find(id).filter(mine::includes).orElseThrow(JobNotFound::new);
        return jdbc.sql("select logged_at, code, arguments from job_line where job_id = :id order by logged_at, id")
                .param("id", Uuids.bytes(job.id().value()))
                .query((row, number) -> rows.line(row))
                .list();
    }

    private JobView view(StoredJob job) {
        return JobView.of(job, kinds.isRepeatable(job.kind()), clock.instant());
    }
}
