package org.shegong.intake.stage;

import org.shegong.shared.DomainError;

/** Only a change-set that is checked can be applied. */
public final class ImportNotChecked extends DomainError {

    public ImportNotChecked() {
        super(Kind.CONFLICT);
    }
}
