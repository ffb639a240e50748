package org.shegong.intake;

import java.util.UUID;
import org.shegong.shared.id.ImportId;

/** On which change-set a background job works. */
record ImportWork(UUID id) {

    ImportId importId() {
        return new ImportId(id);
    }
}
