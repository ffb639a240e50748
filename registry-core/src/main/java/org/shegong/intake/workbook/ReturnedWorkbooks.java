package org.shegong.intake.workbook;

import java.util.Optional;
import org.shegong.intake.correction.Rechecks;
import org.shegong.intake.overlay.Edits;
import org.shegong.intake.sheet.Book;
import org.shegong.intake.stage.OwnImports;
import org.shegong.shared.Scope;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.ImportId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back a workbook of problem rows: cells that differ from what the file now says are mended, the rest stays. */
@Service
@Transactional
public class ReturnedWorkbooks {

    private final OwnImports own;
    private final ReturnedSources sources;
    private final Edits edits;
    private final Rechecks rechecks;

    ReturnedWorkbooks(OwnImports own, ReturnedSources sources, Edits edits, Rechecks rechecks) {
        this.own = own;
        this.sources = sources;
        this.edits = edits;
        this.rechecks = rechecks;
    }

    /**
     * Continues the change-set to which the rows of the workbook belong.
     *
     * @return that change-set; nothing if the file is no such workbook
     * @throws org.shegong.shared.InvalidFields if rows cannot be told, or columns were moved
     */
    public Optional<ImportId> take(AccountId owner, Scope scope, Book book) {
        return ReturnedSheet.in(book).map(sheet -> {
            var returned = ReturnedRows.of(book, sheet);
            var staged = own.get(owner, returned.id());
            var changed = sources.changes(staged, sheet, returned);
            if (!changed.isEmpty()) {
                rechecks.begin(staged, scope, "workbook");
                changed.forEach((row, cells) -> edits.put(staged.id(), row, cells));
            }
            return staged.id();
        });
    }
}
