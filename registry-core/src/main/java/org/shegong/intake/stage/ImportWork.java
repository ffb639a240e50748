package org.shegong.intake.stage;

import java.util.UUID;
import org.shegong.shared.id.ImportId;

/** On which change-set a background job works. */
public record ImportWork(UUID id) {

    public ImportId importId() {
        return new ImportId(id);
    }
}
