package org.shegong.intake.stage;

import java.util.UUID;
import org.shegong.shared.id.ImportId;

/**
 * On which change-set a background job works.
 *
 * @param whole whether it is to be done with all rows or with none
 */
public record ImportWork(UUID id, boolean whole) {

    public ImportWork(UUID id) {
        this(id, false);
    }

    public ImportId importId() {
        return new ImportId(id);
    }
}
