package org.shegong.intake;

import org.shegong.job.JobEnded;
import org.shegong.job.JobState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the change-set whose job could not go on, so that nobody waits for it. */
@Component
class EndedJobs {

    private final ImportStores stores;
    private final CheckJob checks;

    EndedJobs(ImportStores stores, CheckJob checks) {
        this.stores = stores;
        this.checks = checks;
    }

    @EventListener
    void on(JobEnded ended) {
        var isCheck = ended.kind().equals(CheckJob.NAME);
        if ((!isCheck && !ended.kind().equals(ApplyJob.NAME)) || ended.state() == JobState.DONE) {
            return;
        }
        stores.imports().findByJob(ended.id()).ifPresent(staged -> {
            checks.forget(staged.id());
            stores.imports().fail(staged.id(), ended.problem().isEmpty() ? "job-cancelled" : ended.problem());
        });
    }
}
