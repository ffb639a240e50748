package org.shegong.intake.reversal;

import java.util.List;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.intake.receipt.ActTable.Act;
import org.shegong.intake.receipt.EffectTable.Effect;
import org.shegong.intake.stage.ImportState;
import org.shegong.intake.stage.ImportStores;
import org.shegong.intake.stage.ImportWork;
import org.shegong.intake.stage.ImporterRights;
import org.shegong.intake.stage.StagedImport;
import org.shegong.job.JobKind;
import org.shegong.job.JobRun;
import org.shegong.job.JobStep;
import org.shegong.shared.Scope;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.id.ImportId;
import org.shegong.worker.employer.EmployerNotFound;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Takes a change-set back, the last lines first. What a chunk takes back and that it has done so commit together, so a
 * job that died goes on where it ended and nothing is taken back twice.
 */
@Component
class ReverseJob implements JobKind<ImportWork> {

    static final String NAME = "import-reverse";

    private final Look look;
    private final ReversalTable reversals;
    private final ImportStores stores;
    private final Rooms rooms;

    ReverseJob(Look look, ReversalTable reversals, ImportStores stores, Rooms rooms) {
        this.look = look;
        this.reversals = reversals;
        this.stores = stores;
        this.rooms = rooms;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ImportWork> parameters() {
        return ImportWork.class;
    }

    /** Not beside another one that takes back what lies there. */
    @Override
    public boolean isAlone() {
        return true;
    }

    /** Files take memory and time: one of each person at a time. */
    @Override
    public boolean isHeavy() {
        return true;
    }

    @Override
    public JobStep step(JobRun<ImportWork> run) {
        var id = run.parameters().importId();
        var staged = stores.imports().find(id).filter(found -> found.state() == ImportState.REVERSING);
        if (staged.isEmpty()) {
            return JobStep.last().leadingTo("/imports/" + id);
        }
        rooms.rights().require(run.owner());
        var chunk = look.last(id);
        if (chunk.isEmpty()) {
            return finished(staged.get(), run.done());
        }
        takeBack(id, run.owner().scope(), chunk);
        long lines =
                chunk.stream().mapToInt(effect -> effect.ordinal()).distinct().count();
        return JobStep.next("line:" + Look.firstOf(chunk)).did(lines);
    }

    /** Whoever was faster is no failure of this job: it stops, and what it has not taken back stays applied. */
    private void takeBack(ImportId id, Scope scope, List<Effect> chunk) {
        try {
            look.takeBack(id, scope, chunk);
        } catch (ImportReversalBlocked | StaleRecord | EmployerNotFound | DataIntegrityViolationException faster) {
            throw new ImportReversalOvertaken();
        }
    }

    private JobStep finished(StagedImport staged, long lines) {
        var id = staged.id();
        if (reversals.endOf(id) == ImportState.CHECKED) {
            stores.imports().move(id, ImportState.REVERSING, ImportState.CHECKED);
            stores.imports().startOver(id);
            stores.acts().add(id, Act.TAKEN_BACK, lines);
        } else {
            stores.imports().end(id, ImportState.REVERSING, ImportState.REVERSED);
            stores.files().forget(id);
            stores.acts().add(id, Act.REVERSED, lines);
        }
        rooms.audit().record(AuditEvent.done("import-reversed", "import", id).with("lines", lines));
        return JobStep.last().leadingTo("/imports/" + id);
    }

    /** What the job asks and tells beside its work. */
    @Component
    record Rooms(ImporterRights rights, AuditTrail audit) {}
}
