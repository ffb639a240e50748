package org.shegong.intake.reversal;

import org.shegong.shared.DomainError;

/** The change-set has changed the register, or is over already: it can be taken back, but not given up. */
public final class ImportNotCancellable extends DomainError {

    ImportNotCancellable() {
        super(Kind.CONFLICT);
    }
}
