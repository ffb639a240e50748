package org.shegong.intake.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.intake.check.LineFinding;
import org.shegong.intake.check.Outcome;
import org.shegong.intake.kind.ImportKind.Made;
import org.shegong.intake.kind.ImportKinds;
import org.shegong.intake.receipt.ActTable.Act;
import org.shegong.intake.reversal.Reversing;
import org.shegong.intake.stage.ImportState;
import org.shegong.intake.stage.ImportStores;
import org.shegong.intake.stage.ImportWork;
import org.shegong.intake.stage.ImporterRights;
import org.shegong.intake.stage.RowTable.GoodRow;
import org.shegong.intake.stage.StagedImport;
import org.shegong.job.JobKind;
import org.shegong.job.JobOwner;
import org.shegong.job.JobRun;
import org.shegong.job.JobStep;
import org.shegong.shared.DomainError;
import org.shegong.shared.Scope;
import org.shegong.shared.id.ImportId;
import org.shegong.worker.finder.TooManyNumbersTried;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Applies the good rows in chunks. A chunk has a transaction of its own that moves the change-set's cursor, so that a
 * chunk which fails as a whole can be done again line by line.
 */
@Component
class ApplyJob implements JobKind<ImportWork> {

    static final String NAME = "import-apply";

    private static final int CHUNK = 500;

    private final ImportKinds kinds;
    private final ImportStores stores;
    private final ImporterRights rights;
    private final Ends ends;
    private final TransactionTemplate chunk;

    ApplyJob(
            ImportKinds kinds,
            ImportStores stores,
            ImporterRights rights,
            Ends ends,
            PlatformTransactionManager transactions) {
        this.kinds = kinds;
        this.stores = stores;
        this.rights = rights;
        this.ends = ends;
        this.chunk = new TransactionTemplate(transactions);
        this.chunk.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ImportWork> parameters() {
        return ImportWork.class;
    }

    /** Two files that hold the same people would only meet each other's rows. */
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
        var staged = stores.imports().find(id).filter(found -> found.state() == ImportState.APPLYING);
        if (staged.isEmpty()) {
            return JobStep.last().leadingTo("/imports/" + id);
        }
        rights.require(run.owner());
        var rows = stores.rows().good(id, staged.get().appliedTo(), CHUNK);
        if (rows.isEmpty()) {
            return finished(staged.get());
        }
        var step = applied(staged.get(), rows, run.owner().scope());
        return run.parameters().whole() && isAnyRejected(id) ? takenBack(id, run.owner()) : step;
    }

    private boolean isAnyRejected(ImportId id) {
        return stores.rows().outcomes(id).getOrDefault(Outcome.REJECT, 0L) > 0;
    }

    /** All or nothing were asked for: what was applied by now goes again, and the change-set waits as before. */
    private JobStep takenBack(ImportId id, JobOwner owner) {
        ends.reversing().startOver(id, owner);
        return JobStep.last().leadingTo("/imports/" + id);
    }

    private JobStep finished(StagedImport staged) {
        stores.imports().move(staged.id(), ImportState.APPLYING, ImportState.APPLIED);
        var lines = stores.rows().outcomes(staged.id());
        if (lines.getOrDefault(Outcome.REJECT, 0L) == 0) {
            stores.files().forget(staged.id());
        }
        stores.acts()
                .add(
                        staged.id(),
                        Act.APPLIED,
                        lines.getOrDefault(Outcome.ACCEPT, 0L) + lines.getOrDefault(Outcome.WARN, 0L));
        ends.audit()
                .record(AuditEvent.done("import-applied", "import", staged.id())
                        .with("applied", lines.getOrDefault(Outcome.ACCEPT, 0L) + lines.getOrDefault(Outcome.WARN, 0L))
                        .with("rejected", lines.getOrDefault(Outcome.REJECT, 0L)));
        return JobStep.last().leadingTo("/imports/" + staged.id());
    }

    private JobStep applied(StagedImport staged, List<GoodRow> rows, Scope scope) {
        try {
            chunk.executeWithoutResult(status -> apply(staged, staged.appliedTo(), rows, scope));
        } catch (DomainError | DataIntegrityViolationException refused) {
            oneByOne(staged, rows, scope);
        }
        return JobStep.next("line:" + last(rows)).did(rows.size());
    }

    /**
     * One line that the register refuses, or takes from somebody faster, does not keep the others out. Whoever has met too
     * many people of other places that way comes no further today, and goes on from that line later.
     */
    private void oneByOne(StagedImport staged, List<GoodRow> rows, Scope scope) {
        int from = staged.appliedTo();
        for (var row : rows) {
            int before = from;
            try {
                chunk.executeWithoutResult(status -> apply(staged, before, List.of(row), scope));
            } catch (TooManyNumbersTried enough) {
                throw enough;
            } catch (DomainError refusal) {
                chunk.executeWithoutResult(status -> setAside(staged, before, row, refusal));
            }
            from = row.ordinal();
        }
    }

    private void apply(StagedImport staged, int from, List<GoodRow> rows, Scope scope) {
        if (!stores.imports().advance(staged.id(), from, last(rows))) {
            return;
        }
        var values = stores.changes().beside(staged.id(), rows);
        var outcomes = kinds.named(staged.kind()).apply(scope, values);
        var made = new LinkedHashMap<Integer, List<Made>>();
        var refused = new ArrayList<LineFinding>();
        for (int row = 0; row < rows.size(); row++) {
            int ordinal = rows.get(row).ordinal();
            made.put(ordinal, outcomes.get(row).made());
            outcomes.get(row).refusal().ifPresent(refusal -> refused.addAll(Refusals.of(ordinal, refusal)));
        }
        stores.rows().made(staged.id(), made);
        stores.rows().add(staged.id(), refused);
    }

    private void setAside(StagedImport staged, int from, GoodRow row, DomainError refusal) {
        if (stores.imports().advance(staged.id(), from, row.ordinal())) {
            stores.rows().add(staged.id(), Refusals.of(row.ordinal(), refusal));
        }
    }

    private static int last(List<GoodRow> rows) {
        return rows.get(rows.size() - 1).ordinal();
    }

    /** Who is told at the end, and who takes back what must not stay. */
    @Component
    record Ends(AuditTrail audit, Reversing reversing) {}
}
