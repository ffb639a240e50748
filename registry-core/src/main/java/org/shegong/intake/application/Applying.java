package org.shegong.intake.application;

import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.intake.check.Outcome;
import org.shegong.intake.receipt.EffectTable;
import org.shegong.intake.stage.ImportNotChecked;
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

/** Has the good rows of a change-set applied in the background. */
@Component
public class Applying {

    private final ImportStores stores;
    private final JobQueue jobs;
    private final AuditTrail audit;
    private final EffectTable effects;

    Applying(ImportStores stores, JobQueue jobs, AuditTrail audit, EffectTable effects) {
        this.effects = effects;
        this.stores = stores;
        this.jobs = jobs;
        this.audit = audit;
    }

    /**
     * Asked again it changes nothing; after a failure it goes on where that ended.
     *
     * @param whole whether a row that the register refuses keeps all others out
     * @throws ImportNotChecked if there is nothing to be applied yet, or no more
     */
    public void start(StagedImport staged, JobOwner owner, boolean whole) {
        var id = staged.id();
        if (staged.state() == ImportState.APPLYING || staged.state() == ImportState.APPLIED) {
            return;
        }
        if (whole) {
            refuseParts(staged);
        }
        var begins = stores.imports().move(id, ImportState.CHECKED, ImportState.APPLYING)
                || stores.imports().resume(id);
        if (!begins) {
            requireBegun(id);
            return;
        }
        stores.imports().appliedBy(id, jobs.submit(ApplyJob.NAME, new ImportWork(id.value(), whole), owner));
        audit.record(AuditEvent.done("import-application-asked-for", "import", id)
                .with("kind", staged.kind())
                .with("mode", whole ? "ALL_OR_NOTHING" : "GOOD_ROWS"));
    }

    /** Somebody else who asked for it at the same instant was quicker. */
    private void requireBegun(ImportId id) {
        if (stores.imports()
                .find(id)
                .filter(now -> now.state() == ImportState.APPLYING || now.state() == ImportState.APPLIED)
                .isEmpty()) {
            throw new ImportNotChecked();
        }
    }

    private void refuseParts(StagedImport staged) {
        long rejected = stores.rows().outcomes(staged.id()).getOrDefault(Outcome.REJECT, 0L);
        if (staged.state() == ImportState.CHECKED && rejected > 0) {
            throw new ImportHasRejectedRows(rejected);
        } else if (staged.state() == ImportState.CHECKED && effects.isAny(staged.id())) {
            throw new ImportAppliedInPart();
        }
    }

    /** Ends the change-set whose job could not go on, so that nobody waits for it. */
    @EventListener
    void on(JobEnded ended) {
        if (ended.kind().equals(ApplyJob.NAME) && ended.state() != JobState.DONE) {
            stores.imports()
                    .findByJob(ended.id())
                    .ifPresent(staged -> stores.imports()
                            .fail(staged.id(), ended.problem().isEmpty() ? "job-cancelled" : ended.problem()));
        }
    }
}
