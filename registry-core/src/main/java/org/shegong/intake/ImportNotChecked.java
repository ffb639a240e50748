package org.shegong.intake;

import org.shegong.shared.DomainError;

/** Only a change-set that is checked can be applied. */
public final class ImportNotChecked extends DomainError {

    ImportNotChecked() {
        super(Kind.CONFLICT);
    }
}
