package org.shegong.intake.reversal;

import org.shegong.shared.DomainError;

/** Somebody changed what was about to be taken back; what stands against it now is told where it was asked for. */
public final class ImportReversalOvertaken extends DomainError {

    ImportReversalOvertaken() {
        super(Kind.CONFLICT);
    }
}
