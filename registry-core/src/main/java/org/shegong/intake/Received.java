package org.shegong.intake;

import org.shegong.shared.id.ImportId;

/**
 * A file was taken.
 *
 * @param created   false if there is a change-set for it already
 * @param continues whether it is a workbook of problem rows that came back
 */
public record Received(ImportId id, boolean created, boolean continues) {

    Received(ImportId id, boolean created) {
        this(id, created, false);
    }

    static Received continued(ImportId id) {
        return new Received(id, false, true);
    }
}
