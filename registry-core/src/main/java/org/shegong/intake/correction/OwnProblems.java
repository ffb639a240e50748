package org.shegong.intake.correction;

import java.util.Optional;
import org.shegong.intake.stage.OwnImports;
import org.shegong.intake.stage.ProblemTable;
import org.shegong.intake.stage.ProblemTable.ProblemRow;
import org.shegong.intake.stage.StagedImport;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.ImportId;
import org.springframework.stereotype.Component;

/** Opens rows that may be mended for the owner of their change-set. */
@Component
record OwnProblems(OwnImports imports, ProblemTable rows) {

    StagedImport get(AccountId owner, ImportId id) {
        return imports.get(owner, id);
    }

    /** @throws CauseGone if nothing is wrong with that row any more */
    ProblemRow row(ImportId id, int line) {
        return find(id, line).orElseThrow(CauseGone::new);
    }

    Optional<ProblemRow> find(ImportId id, int line) {
        return rows.find(id, line);
    }
}
