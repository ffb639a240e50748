package org.shegong.intake.kind;

import org.shegong.shared.DomainError;

/** What a row would change is no longer as it was when the row was compared and shown. */
public final class ChangedMeanwhile extends DomainError {

    public ChangedMeanwhile() {
        super(Kind.CONFLICT);
    }
}
