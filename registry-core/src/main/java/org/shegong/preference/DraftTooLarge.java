package org.shegong.preference;

import org.shegong.shared.DomainError;

/** A form holds more than a draft keeps. */
public final class DraftTooLarge extends DomainError {

    DraftTooLarge() {
        super(Kind.INVALID);
    }
}
