package org.shegong.operation;

import org.shegong.shared.DomainError;

/** Somebody else has entered the same thing a moment before. */
public final class EnteredMeanwhile extends DomainError {

    EnteredMeanwhile() {
        super(Kind.CONFLICT);
    }
}
