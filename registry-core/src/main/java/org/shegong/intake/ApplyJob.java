package org.shegong.intake;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.intake.check.Finding;
import org.shegong.intake.check.LineFinding;
import org.shegong.intake.check.Outcome;
import org.shegong.intake.stage.ImportState;
import org.shegong.intake.stage.RowTable.GoodRow;
import org.shegong.intake.stage.StagedImport;
import org.shegong.job.JobKind;
import org.shegong.job.JobRun;
import org.shegong.job.JobStep;
import org.shegong.shared.DomainError;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.Scope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Applies the good rows in chunks. A chunk has a transaction of its own that moves the change-set's cursor, so that a
 * row which the register refuses can be set aside and the chunk done again without it.
 */
@Component
class ApplyJob implements JobKind<ImportWork> {

    static final String NAME = "import-apply";

    private static final int CHUNK = 100;

    private final ImportKinds kinds;
    private final ImportStores stores;
    private final AuditTrail audit;
    private final EntityManager entities;
    private final TransactionTemplate chunk;

    ApplyJob(
            ImportKinds kinds,
            ImportStores stores,
            AuditTrail audit,
            EntityManager entities,
            PlatformTransactionManager transactions) {
        this.kinds = kinds;
        this.stores = stores;
        this.audit = audit;
        this.entities = entities;
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

    @Override
    public JobStep step(JobRun<ImportWork> run) {
        var id = run.parameters().importId();
        var staged = stores.imports().find(id).filter(found -> found.state() == ImportState.APPLYING);
        if (staged.isEmpty()) {
            return JobStep.last().leadingTo("/imports/" + id);
        }
        var rows = stores.rows().good(id, staged.get().appliedTo(), CHUNK);
        return rows.isEmpty()
                ? finished(staged.get())
                : applied(staged.get(), rows, run.owner().scope());
    }

    private JobStep finished(StagedImport staged) {
        stores.imports().move(staged.id(), ImportState.APPLYING, ImportState.APPLIED);
        stores.files().forget(staged.id());
        var counts = ImportCounts.of(stores.rows().outcomes(staged.id()));
        audit.record(AuditEvent.done("import-applied", "import", staged.id())
                .with("applied", counts.accepted() + counts.warned())
                .with("rejected", counts.rejected()));
        return JobStep.last().leadingTo("/imports/" + staged.id());
    }

    private JobStep applied(StagedImport staged, List<GoodRow> rows, Scope scope) {
        try {
            chunk.executeWithoutResult(status -> apply(staged, rows, scope));
        } catch (RowRefused refused) {
            chunk.executeWithoutResult(status -> stores.rows().add(staged.id(), refused.findings()));
            return JobStep.next("refused:" + refused.ordinal);
        }
        return JobStep.next("line:" + rows.get(rows.size() - 1).ordinal()).did(rows.size());
    }

    private void apply(StagedImport staged, List<GoodRow> rows, Scope scope) {
        if (!stores.imports()
                .advance(
                        staged.id(),
                        staged.appliedTo(),
                        rows.get(rows.size() - 1).ordinal())) {
            return;
        }
        var kind = kinds.named(staged.kind());
        for (var row : rows) {
            try {
                stores.rows().made(staged.id(), row.ordinal(), kind.apply(scope, row.values()));
                release();
            } catch (DomainError refusal) {
                throw new RowRefused(row.ordinal(), refusal);
            }
        }
    }

    /** What a row made is written and let go, so that the next row does not pay for those before it. */
    private void release() {
        entities.flush();
        entities.clear();
    }

    /** Rolls a chunk back because the register refuses one of its rows. */
    private static final class RowRefused extends RuntimeException {

        private final int ordinal;
        private final transient DomainError refusal;

        RowRefused(int ordinal, DomainError refusal) {
            super(null, null, false, false);
            this.ordinal = ordinal;
            this.refusal = refusal;
        }

        List<LineFinding> findings() {
            return refusal instanceof InvalidFields fields
                    ? fields.problems().stream()
                            .map(problem -> finding(problem.field(), problem.code()))
                            .toList()
                    : List.of(finding("", refusal.code().replace('-', '_').toUpperCase(Locale.ROOT)));
        }

        private LineFinding finding(String field, String code) {
            return new LineFinding(ordinal, new Finding(field, code, Outcome.REJECT));
        }
    }
}
