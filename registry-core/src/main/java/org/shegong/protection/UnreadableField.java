package org.shegong.protection;

import org.shegong.shared.DomainError;

/** A sealed value does not open: it was moved, changed, or its key is gone. */
public final class UnreadableField extends DomainError {

    UnreadableField() {
        super(Kind.REFUSED);
    }
}
