package org.shegong.worker.card;

import org.shegong.shared.DomainError;

/** A list was asked to be sorted by something that it is not sorted by. */
public final class UnknownSort extends DomainError {

    UnknownSort() {
        super(Kind.INVALID);
    }
}
