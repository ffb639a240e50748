package org.shegong.intake.reversal;

import java.util.List;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.intake.receipt.ActTable.Act;
import org.shegong.intake.receipt.EffectTable;
import org.shegong.intake.stage.ImportState;
import org.shegong.intake.stage.ImportStores;
import org.shegong.intake.stage.ImportWork;
import org.shegong.intake.stage.StagedImport;
import org.shegong.job.JobEnded;
import org.shegong.job.JobOwner;
import org.shegong.job.JobQueue;
import org.shegong.job.JobState;
import org.shegong.shared.Scope;
import org.shegong.shared.id.ImportId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has a change-set taken back in the background, or given up before anything was applied. */
@Component
public class Reversing {

    private final ImportStores stores;
    private final Look look;
    private final Desk desk;
    private final JobQueue jobs;
    private final AuditTrail audit;

    Reversing(ImportStores stores, Look look, Desk desk, JobQueue jobs, AuditTrail audit) {
        this.stores = stores;
        this.look = look;
        this.desk = desk;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** Whether the change-set holds something that could be taken back now. */
    public boolean isReversible(StagedImport staged) {
        return switch (staged.state()) {
            case APPLIED, FAILED, CHECKED, NEEDS_MAPPING -> desk.effects().isAny(staged.id());
            default -> false;
        };
    }

    /** Whether the change-set waits and has changed nothing. */
    public boolean isCancellable(StagedImport staged) {
        return switch (staged.state()) {
            case READING, NEEDS_MAPPING, CHECKED -> !desk.effects().isAny(staged.id());
            default -> false;
        };
    }

    /** Everything that stands against taking the change-set back. */
    public List<Blocker> blockers(StagedImport staged, Scope scope) {
        return look.blockers(staged.id(), scope);
    }

    /**
     * Asked again it changes nothing.
     *
     * @throws ImportNotReversible   if nothing was applied, or something is at work
     * @throws ImportReversalBlocked if something depends on what was applied
     */
    public void start(StagedImport staged, JobOwner owner) {
        if (staged.state() == ImportState.REVERSING || staged.state() == ImportState.REVERSED) {
            return;
        }
        if (!isReversible(staged)) {
            throw new ImportNotReversible();
        } else if (!stores.imports().move(staged.id(), staged.state(), ImportState.REVERSING)) {
            requireBegun(staged.id());
            return;
        }
        var blockers = look.blockers(staged.id(), owner.scope());
        if (!blockers.isEmpty()) {
            throw new ImportReversalBlocked(blockers);
        }
        submit(staged.id(), owner, ImportState.REVERSED);
        stores.acts().add(staged.id(), Act.REVERSAL_ASKED, desk.effects().lines(staged.id()));
        audit.record(AuditEvent.done("import-reversal-asked-for", "import", staged.id()));
    }

    /** Somebody else who asked for it at the same instant was quicker. */
    private void requireBegun(ImportId id) {
        if (stores.imports()
                .find(id)
                .filter(now -> now.state() == ImportState.REVERSING || now.state() == ImportState.REVERSED)
                .isEmpty()) {
            throw new ImportNotReversible();
        }
    }

    /** Takes back what is applied by now, while it is being applied, so that it can be applied from the first row again. */
    public void startOver(ImportId id, JobOwner owner) {
        if (stores.imports().move(id, ImportState.APPLYING, ImportState.REVERSING)) {
            submit(id, owner, ImportState.CHECKED);
        }
    }

    /** @throws ImportNotCancellable if it has changed the register or is over */
    public void cancel(StagedImport staged) {
        if (staged.state() == ImportState.CANCELLED) {
            return;
        }
        if (!isCancellable(staged) || !stores.imports().end(staged.id(), staged.state(), ImportState.CANCELLED)) {
            throw new ImportNotCancellable();
        }
        stores.files().forget(staged.id());
        stores.acts().add(staged.id(), Act.CANCELLED, 0);
        audit.record(AuditEvent.done("import-cancelled", "import", staged.id()));
    }

    private void submit(ImportId id, JobOwner owner, ImportState endsAs) {
        desk.reversals().put(id, jobs.submit(ReverseJob.NAME, new ImportWork(id.value()), owner), endsAs);
    }

    /** What could not be taken back stays applied; asked again it goes on. */
    @EventListener
    void on(JobEnded ended) {
        if (ended.kind().equals(ReverseJob.NAME) && ended.state() != JobState.DONE) {
            desk.reversals().byJob(ended.id()).ifPresent(id -> {
                if (stores.imports().move(id, ImportState.REVERSING, ImportState.APPLIED)) {
                    stores.acts().add(id, Act.REVERSAL_STOPPED, desk.effects().lines(id));
                }
            });
        }
    }

    /** Where it is kept what was made, and who takes it back. */
    @Component
    record Desk(EffectTable effects, ReversalTable reversals) {}
}
