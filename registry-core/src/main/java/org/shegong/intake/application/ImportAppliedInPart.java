package org.shegong.intake.application;

import org.shegong.shared.DomainError;

/** All rows or none were asked for, but some of them are in the register already. */
final class ImportAppliedInPart extends DomainError {

    ImportAppliedInPart() {
        super(Kind.CONFLICT);
    }
}
