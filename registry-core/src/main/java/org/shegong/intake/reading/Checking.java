package org.shegong.intake.reading;

import org.shegong.intake.stage.ImportState;
import org.shegong.intake.stage.ImportStores;
import org.shegong.intake.stage.ImportWork;
import org.shegong.intake.stage.StagedImport;
import org.shegong.job.JobEnded;
import org.shegong.job.JobOwner;
import org.shegong.job.JobQueue;
import org.shegong.job.JobState;
import org.shegong.shared.id.ImportId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has the file of a change-set read and judged in the background, from its first line. */
@Component
public class Checking {

    private final ImportStores stores;
    private final JobQueue jobs;
    private final CheckJob checks;

    Checking(ImportStores stores, JobQueue jobs, CheckJob checks) {
        this.stores = stores;
        this.jobs = jobs;
        this.checks = checks;
    }

    /** To be called in the transaction that makes the change-set READING. */
    public void start(ImportId id, JobOwner owner) {
        stores.imports().checkedBy(id, jobs.submit(CheckJob.NAME, new ImportWork(id.value()), owner));
    }

    /**
     * Has the file read and judged anew, after what it means was told otherwise. What was staged of it is forgotten, but for
     * lines that have made something.
     *
     * @throws ImportNotCheckable if it is no longer in that state
     */
    public void again(StagedImport staged, JobOwner owner) {
        if (!stores.imports().readAgain(staged.id(), staged.state())) {
            throw new ImportNotCheckable();
        }
        stores.rows().unstage(staged.id());
        start(staged.id(), owner);
    }

    /** Ends the change-set whose job could not go on, so that nobody waits for it; one that was stopped can be checked anew. */
    @EventListener
    void on(JobEnded ended) {
        if (!ended.kind().equals(CheckJob.NAME) || ended.state() == JobState.DONE) {
            return;
        }
        stores.imports().findByJob(ended.id()).ifPresent(staged -> {
            checks.forget(staged.id());
            if (ended.state() == JobState.CANCELLED) {
                stores.imports().move(staged.id(), ImportState.READING, ImportState.NEEDS_MAPPING);
            } else {
                stores.imports().fail(staged.id(), ended.problem());
            }
        });
    }
}
