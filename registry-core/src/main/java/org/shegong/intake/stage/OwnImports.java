package org.shegong.intake.stage;

import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.ImportId;
import org.springframework.stereotype.Component;

/** Opens change-sets for those who brought them; another's and an unknown one are the same. */
@Component
public class OwnImports {

    private final ImportTable imports;

    OwnImports(ImportTable imports) {
        this.imports = imports;
    }

    /** @throws ImportNotFound if there is none, or it is another's */
    public StagedImport get(AccountId owner, ImportId id) {
        return imports.find(id).filter(staged -> staged.owner().equals(owner)).orElseThrow(ImportNotFound::new);
    }
}
