package org.shegong.worker.confirmation;

import org.shegong.shared.DomainError;

/** Where nobody works there is no list to confirm. */
public final class RosterEmpty extends DomainError {

    RosterEmpty() {
        super(Kind.REFUSED);
    }
}
