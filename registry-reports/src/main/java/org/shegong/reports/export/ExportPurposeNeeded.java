package org.shegong.reports.export;

import org.shegong.shared.DomainError;

/** A list leaves only for a purpose of the code list. */
public final class ExportPurposeNeeded extends DomainError {

    ExportPurposeNeeded() {
        super(Kind.INVALID);
    }
}
