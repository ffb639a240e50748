package org.shegong.intake.correction;

import java.util.Set;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.intake.reading.Checking;
import org.shegong.intake.stage.ImportState;
import org.shegong.intake.stage.StagedImport;
import org.shegong.job.JobOwner;
import org.shegong.shared.Scope;
import org.springframework.stereotype.Component;

/** Has a file checked anew after it was mended; whoever begins is alone until the check has ended. */
@Component
public class Rechecks {

    private static final Set<ImportState> OPEN = Set.of(ImportState.CHECKED, ImportState.APPLIED);

    private final Checking checking;
    private final AuditTrail audit;

    Rechecks(Checking checking, AuditTrail audit) {
        this.checking = checking;
        this.audit = audit;
    }

    /** Whether the change-set waits for somebody to decide. */
    public static boolean isOpen(StagedImport staged) {
        return OPEN.contains(staged.state());
    }

    /** To be called before anything is written down, in the same transaction. */
    public void begin(StagedImport staged, Scope scope, String what) {
        if (!isOpen(staged)) {
            throw new NothingToMend();
        }
        checking.again(staged, JobOwner.acting(staged.owner(), scope));
        audit.record(AuditEvent.done("import-mended", "import", staged.id())
                .with("kind", staged.kind())
                .with("mended", what));
    }
}
