package org.shegong.worker.confirmation;

import org.shegong.shared.DomainError;

/** The list is not the one that was shown to whoever confirms it. */
public final class RosterChanged extends DomainError {

    RosterChanged() {
        super(Kind.CONFLICT);
    }
}
