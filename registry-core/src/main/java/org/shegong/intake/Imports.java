package org.shegong.intake;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.intake.kind.ImportKinds;
import org.shegong.intake.sheet.Books;
import org.shegong.intake.sheet.Limits;
import org.shegong.intake.sheet.SpooledFile;
import org.shegong.intake.sheet.UnusableFile;
import org.shegong.intake.stage.FileParts;
import org.shegong.intake.stage.ImportState;
import org.shegong.intake.stage.ImportStores;
import org.shegong.intake.stage.ImportTable;
import org.shegong.intake.stage.StagedImport;
import org.shegong.job.JobOwner;
import org.shegong.job.effort.Effort;
import org.shegong.protection.Sha256;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.Scope;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.ImportId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes files in, and applies what was found good in them. Reading and applying go on in the background. */
@Service
public class Imports {

    private final ImportKinds kinds;
    private final ImportTable imports;
    private final FileParts files;
    private final ImportSteps steps;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Semaphore doors = new Semaphore(Limits.DOORS);

    Imports(ImportKinds kinds, ImportStores stores, ImportSteps steps, AuditTrail audit, Clock clock) {
        this.kinds = kinds;
        this.imports = stores.imports();
        this.files = stores.files();
        this.steps = steps;
        this.audit = audit;
        this.transaction = stores.transaction();
        this.clock = clock;
    }

    /** The kinds of files that somebody may bring. */
    public List<String> kinds(AccountId importer) {
        return kinds.names(importer);
    }

    /**
     * Takes a file and has it read and checked. The same file again, from the same owner and of the same kind, is the
     * change-set that is there already; a workbook of its problem rows continues it.
     *
     * @throws InvalidFields if the kind is unknown or the file cannot be used at all
     */
    public Received receive(NewImport arriving, InputStream content) {
        kinds.openTo(arriving.owner(), arriving.kind());
        try (var file = SpooledFile.of(content)) {
            return continued(arriving, file).orElseGet(() -> begun(arriving, file));
        } catch (UnusableFile unusable) {
            throw new InvalidFields(List.of(unusable.problem()));
        }
    }

    /**
     * Applies the rows that were accepted, with or without a warning. Asked again it changes nothing; after a failure it
     * goes on where that ended.
     */
    public void applyGoodRows(AccountId owner, Scope scope, ImportId id) {
        apply(owner, scope, id, false);
    }

    /**
     * Applies all rows that are not to be skipped; where the register refuses one of them, those before it are taken back
     * and the change-set waits as before.
     */
    public void applyAllOrNothing(AccountId owner, Scope scope, ImportId id) {
        apply(owner, scope, id, true);
    }

    private void apply(AccountId owner, Scope scope, ImportId id, boolean whole) {
        transaction.executeWithoutResult(
                status -> steps.applying().start(steps.own().get(owner, id), JobOwner.acting(owner, scope), whole));
    }

    /** A workbook of problem rows continues the change-set from which it was taken. */
    private Optional<Received> continued(NewImport arriving, SpooledFile file) {
        doors.acquireUninterruptibly();
        try {
            return Effort.atMost(Limits.GLANCE, () -> looked(arriving, file));
        } finally {
            doors.release();
        }
    }

    private Optional<Received> looked(NewImport arriving, SpooledFile file) {
        try (var book = Books.open(file.path(), arriving.fileName())) {
            return steps.returned()
                    .take(arriving.owner(), arriving.scope(), book)
                    .map(Received::continued);
        }
    }

    private Received begun(NewImport arriving, SpooledFile file) {
        var liveKey = liveKey(arriving, file.hash());
        return imports.findLive(liveKey)
                .map(known -> new Received(known.id(), false))
                .orElseGet(() -> take(arriving, file, liveKey));
    }

    private Received take(NewImport arriving, SpooledFile file, byte[] liveKey) {
        var id = ImportId.next();
        try {
            transaction.executeWithoutResult(status -> stage(id, arriving, file, liveKey));
            return new Received(id, true);
        } catch (DuplicateKeyException takenByAnother) {
            return imports.findLive(liveKey)
                    .map(known -> new Received(known.id(), false))
                    .orElseThrow(() -> takenByAnother);
        }
    }

    private void stage(ImportId id, NewImport arriving, SpooledFile file, byte[] liveKey) {
        var staged = new StagedImport(
                id,
                arriving.kind(),
                ImportState.READING,
                arriving.owner(),
                FileNames.shown(arriving.fileName()),
                LocalDate.now(clock),
                null,
                List.of(),
                false,
                0,
                clock.instant());
        imports.freeFailed(liveKey);
        imports.insert(staged, liveKey);
        files.keep(id, file.path());
        steps.checking().start(id, JobOwner.acting(arriving.owner(), arriving.scope()));
        audit.record(AuditEvent.done("import-received", "import", id).with("kind", arriving.kind()));
    }

    private static byte[] liveKey(NewImport arriving, byte[] fileHash) {
        var digest = Sha256.begin();
        digest.update(Uuids.bytes(arriving.owner().value()));
        digest.update(arriving.kind().getBytes(StandardCharsets.UTF_8));
        return digest.digest(fileHash);
    }
}
