package org.shegong.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.shegong.intake.stage.ImportState;
import org.shegong.intake.stage.ImportStores;
import org.shegong.intake.stage.OwnImports;
import org.shegong.intake.stage.StagedImport;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.ImportId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows change-sets to those who brought them; another's and an unknown one are the same. */
@Service
@Transactional(readOnly = true)
public class ImportDirectory {

    private static final int LATEST = 20;
    private static final int WORDS = 6;

    private final ImportStores stores;
    private final OwnImports own;

    ImportDirectory(ImportStores stores, OwnImports own) {
        this.stores = stores;
        this.own = own;
    }

    public ImportView get(AccountId owner, ImportId id) {
        return view(own.get(owner, id));
    }

    /** The latest change-sets of an owner, the newest first. */
    public List<ImportView> latest(AccountId owner) {
        return stores.imports().latestOf(owner, LATEST).stream().map(this::view).toList();
    }

    /** How many of the latest wait for their owner to decide. */
    public long checked(AccountId owner) {
        return stores.imports().latestOf(owner, LATEST).stream()
                .filter(staged -> staged.state() == ImportState.CHECKED)
                .count();
    }

    /** What was found, grouped by cause, the most frequent first. */
    public List<CauseView> causes(AccountId owner, ImportId id) {
        return stores.findings().causes(own.get(owner, id).id()).stream()
                .map(cause -> new CauseView(
                        cause.field(), cause.code(), cause.outcome().name(), cause.lines()))
                .toList();
    }

    /** Writes {@code row,outcome,field,code} for every line of the file, with one line for each finding. */
    public void writeFindings(AccountId owner, ImportId id, Appendable csv) {
        own.get(owner, id);
        try {
            csv.append("row,outcome,field,code\n");
            stores.findings()
                    .each(
                            id,
                            line -> append(
                                    csv,
                                    line.row() + "," + line.outcome() + "," + line.field() + "," + line.code() + "\n"));
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    private static void append(Appendable csv, String line) {
        try {
            csv.append(line);
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    private ImportView view(StagedImport staged) {
        var missing = staged.missing().stream()
                .map(field ->
                        new ImportView.MissingColumn(field, stores.labels().wordsFor(staged.kind(), field, WORDS)))
                .toList();
        var counts = ImportCounts.of(stores.rows().outcomes(staged.id()));
        return ImportView.of(staged, counts, register(staged, counts), missing);
    }

    private ImportView.Register register(StagedImport staged, ImportCounts counts) {
        long changed = stores.changes().count(staged.id());
        return new ImportView.Register(
                counts.accepted() + counts.warned() - changed,
                changed,
                stores.changes().unchanged(staged.id()));
    }
}
