package org.shegong.intake.corrected;

import java.util.Comparator;
import java.util.List;
import org.shegong.intake.corrected.CorrectedRow.CorrectedCell;
import org.shegong.intake.correction.Masks;
import org.shegong.intake.correction.Rechecks;
import org.shegong.intake.overlay.Edits;
import org.shegong.intake.overlay.Edits.EditedRow;
import org.shegong.intake.overlay.Meanings;
import org.shegong.intake.overlay.Meanings.Kept;
import org.shegong.intake.stage.OwnImports;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.ImportId;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the owner of a change-set what was corrected in it. */
@Service
@Transactional(readOnly = true)
public class CorrectionDirectory {

    private final OwnImports own;
    private final Edits edits;
    private final Meanings meanings;

    CorrectionDirectory(OwnImports own, Edits edits, Meanings meanings) {
        this.own = own;
        this.edits = edits;
        this.meanings = meanings;
    }

    public Corrected of(AccountId owner, ImportId id, Pageable page) {
        var staged = own.get(owner, id);
        var rows = edits.page(id, page).stream().map(CorrectionDirectory::row).toList();
        return new Corrected(
                Rechecks.isOpen(staged),
                values(meanings.of(id)),
                values(meanings.of(owner, staged.kind())),
                new PageImpl<>(rows, page, edits.count(id)));
    }

    /** How many rows and values were corrected in this change-set or by what its owner said before. */
    public long count(AccountId owner, ImportId id) {
        var staged = own.get(owner, id);
        return edits.count(id)
                + meanings.of(id).size()
                + meanings.of(owner, staged.kind()).size();
    }

    private static CorrectedRow row(EditedRow edited) {
        return new CorrectedRow(
                edited.row(),
                edited.isApplied(),
                edited.cells().entrySet().stream()
                        .map(cell -> new CorrectedCell(
                                cell.getKey(),
                                Masks.masked(cell.getKey(), cell.getValue().text())))
                        .toList());
    }

    private static List<CorrectedValue> values(List<Kept> kept) {
        return kept.stream()
                .map(one -> new CorrectedValue(
                        one.key(),
                        one.told().field(),
                        one.told().text(),
                        one.told().within(),
                        one.meant()))
                .sorted(Comparator.comparing(CorrectedValue::field).thenComparing(CorrectedValue::text))
                .toList();
    }
}
