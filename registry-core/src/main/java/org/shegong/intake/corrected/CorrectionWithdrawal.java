package org.shegong.intake.corrected;

import java.util.List;
import org.shegong.intake.correction.CauseGone;
import org.shegong.intake.correction.Rechecks;
import org.shegong.intake.overlay.Edits;
import org.shegong.intake.overlay.Meanings;
import org.shegong.intake.overlay.Meanings.Kept;
import org.shegong.intake.stage.OwnImports;
import org.shegong.shared.Scope;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.ImportId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Withdraws corrections one by one; the file is checked anew as it then reads. */
@Service
@Transactional
public class CorrectionWithdrawal {

    private static final String WHAT = "withdrawn";

    private final OwnImports own;
    private final Edits edits;
    private final Meanings meanings;
    private final Rechecks rechecks;

    CorrectionWithdrawal(OwnImports own, Edits edits, Meanings meanings, Rechecks rechecks) {
        this.own = own;
        this.edits = edits;
        this.meanings = meanings;
        this.rechecks = rechecks;
    }

    /**
     * Lets a cell stand again as it does in the file.
     *
     * @throws CauseGone if nothing was typed over it
     */
    public void cell(AccountId owner, Scope scope, ImportId id, int row, String field) {
        rechecks.begin(own.get(owner, id), scope, WHAT);
        found(edits.remove(id, row, field));
    }

    /**
     * Lets a value of this file mean again what it says.
     *
     * @throws CauseGone if nothing was said of it
     */
    public void value(AccountId owner, Scope scope, ImportId id, String key) {
        rechecks.begin(own.get(owner, id), scope, WHAT);
        found(meanings.remove(id, named(meanings.of(id), key)));
    }

    /**
     * Forgets what the owner said of a value for all files of the kind.
     *
     * @throws CauseGone if nothing was said of it
     */
    public void remembered(AccountId owner, Scope scope, ImportId id, String key) {
        var staged = own.get(owner, id);
        rechecks.begin(staged, scope, WHAT);
        found(meanings.forget(owner, staged.kind(), named(meanings.of(owner, staged.kind()), key)));
    }

    private static Kept named(List<Kept> all, String key) {
        return all.stream().filter(kept -> kept.key().equals(key)).findFirst().orElseThrow(CauseGone::new);
    }

    private static void found(boolean found) {
        if (!found) {
            throw new CauseGone();
        }
    }
}
