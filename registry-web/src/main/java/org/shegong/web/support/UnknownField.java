package org.shegong.web.support;

import org.shegong.shared.DomainError;

/** A request names a field that this action does not take. */
public final class UnknownField extends DomainError {

    UnknownField() {
        super(Kind.INVALID);
    }
}
