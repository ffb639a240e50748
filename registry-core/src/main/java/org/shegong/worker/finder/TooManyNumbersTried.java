package org.shegong.worker.finder;

import org.shegong.shared.DomainError;

/** The account has asked as often as it may for numbers that belong to nobody it may see. */
public final class TooManyNumbersTried extends DomainError {

    TooManyNumbersTried() {
        super(Kind.REFUSED);
    }
}
