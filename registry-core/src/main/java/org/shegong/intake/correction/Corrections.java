package org.shegong.intake.correction;

import java.util.List;
import java.util.Optional;
import org.shegong.intake.correction.CauseFix.Memory;
import org.shegong.intake.kind.FieldChoice;
import org.shegong.intake.kind.ImportKinds;
import org.shegong.intake.overlay.Meanings;
import org.shegong.intake.stage.StagedImport;
import org.shegong.intake.stage.Told;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.Scope;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.ImportId;
import org.shegong.shared.input.FreeTexts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mends causes: says once what a value means, in all rows that hold it. */
@Service
@Transactional
public class Corrections {

    private static final int LONGEST = 2_000;

    private final OwnProblems own;
    private final ImportKinds kinds;
    private final Meanings meanings;
    private final Synonyms synonyms;
    private final Rechecks rechecks;

    Corrections(OwnProblems own, ImportKinds kinds, Meanings meanings, Synonyms synonyms, Rechecks rechecks) {
        this.own = own;
        this.kinds = kinds;
        this.meanings = meanings;
        this.synonyms = synonyms;
        this.rechecks = rechecks;
    }

    /**
     * Lets a value mean something else wherever it stands in its field, and has the file checked anew.
     *
     * @throws CauseGone if it is not found in that line any more
     * @throws NothingToMend while the file is being checked, or once there is nothing left to mend
     */
    public void fix(AccountId owner, Scope scope, ImportId id, CauseFix fix) {
        var staged = own.get(owner, id);
        var row = own.row(id, fix.place().line());
        var field = fix.place().in(row).field();
        var kind = kinds.named(staged.kind());
        var told = Told.in(row.typed(), field, kind.contexts());
        var meant = meant(told, fix);
        rechecks.begin(staged, scope, "values");
        meanings.put(id, told, meant);
        Optional.ofNullable(kind.choices().get(field))
                .filter(choice -> fix.memory() != Memory.FILE)
                .ifPresent(choice -> remember(staged, choice, told, meant, fix.memory()));
    }

    private void remember(StagedImport staged, FieldChoice choice, Told told, String meant, Memory memory) {
        meanings.remember(staged.owner(), staged.kind(), told, meant);
        if (memory == Memory.EVERYBODY) {
            synonyms.remember(staged.owner(), choice, told.text(), meant, staged.asOf());
        }
    }

    private static String meant(Told told, CauseFix fix) {
        var read = FreeTexts.read(fix.meant(), LONGEST);
        if (read.isRefused()) {
            throw new InvalidFields(read.problems().stream()
                    .map(code -> new FieldProblem("meant", code))
                    .toList());
        }
        var meant = read.found().orElse("");
        if (new Told(told.field(), meant, told.within()).equals(told)) {
            throw new InvalidFields(List.of(new FieldProblem("meant", "SAME_AS_BEFORE")));
        }
        return meant;
    }
}
