package org.shegong.notice;

import java.util.List;
import java.util.Locale;
import org.shegong.job.JobEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the owner of a job that it is over. */
@Component
class JobNotices {

    private final Notices notices;

    JobNotices(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void on(JobEnded job) {
        if (job.owner() == null) {
            return;
        }
        var link = job.link().isEmpty() ? "/jobs/" + job.id() : job.link();
        var code = "job-" + job.state().name().toLowerCase(Locale.ROOT);
        notices.tell(job.owner(), code, List.of(job.kind()), link);
    }
}
