package org.shegong.intake.comparison;

import java.util.List;
import org.shegong.intake.kind.Difference;
import org.shegong.intake.stage.ChangeTable;
import org.shegong.intake.stage.OwnImports;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.ImportId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows to those who brought a file what it changes of those who are in the register already. */
@NamedInterface("change")
@Service
@Transactional
public class ImportChanges {

    private final ChangeTable changes;
    private final OwnImports own;

    ImportChanges(ChangeTable changes, OwnImports own) {
        this.changes = changes;
        this.own = own;
    }

    /** A page of the rows that change something, in the order of the file. */
    public Page<ChangedRow> page(AccountId owner, ImportId id, Pageable page) {
        return changes.page(own.get(owner, id).id(), page)
                .map(line -> new ChangedRow(
                        line.row(),
                        line.change().objectId(),
                        line.change().title(),
                        line.change().differences()));
    }

    /**
     * A row of the file that changes something.
     *
     * @param objectId what it changes
     * @param title    by what people know it
     */
    @NamedInterface("change")
    public record ChangedRow(int row, String objectId, String title, List<Difference> differences) {

        public ChangedRow {
            differences = List.copyOf(differences);
        }
    }
}
