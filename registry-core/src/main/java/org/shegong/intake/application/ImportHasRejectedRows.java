package org.shegong.intake.application;

import org.shegong.shared.DomainError;

/** All rows or none were asked for, and some cannot be applied. */
final class ImportHasRejectedRows extends DomainError {

    ImportHasRejectedRows(long rows) {
        super(Kind.CONFLICT, rows);
    }
}
