package org.shegong.intake.correction;

import org.shegong.shared.DomainError;

/** Cells were mended elsewhere after they were shown to somebody who has mended them too. */
public final class ImportMendedMeanwhile extends DomainError {

    ImportMendedMeanwhile() {
        super(Kind.STALE);
    }
}
