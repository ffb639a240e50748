package org.shegong.intake.correction;

import org.shegong.shared.DomainError;

/** Mending waits until the check has ended, and ends with the change-set. */
public final class NothingToMend extends DomainError {

    public NothingToMend() {
        super(Kind.CONFLICT);
    }
}
