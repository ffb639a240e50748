package org.shegong.intake.reversal;

import org.shegong.shared.DomainError;

/** The change-set has brought nothing into the register that could be taken back, or is at work. */
public final class ImportNotReversible extends DomainError {

    ImportNotReversible() {
        super(Kind.CONFLICT);
    }
}
