package org.shegong.operation;

import org.shegong.shared.DomainError;

/** An operation id came again with another sender, route or content. */
public final class OperationReused extends DomainError {

    OperationReused() {
        super(Kind.REFUSED);
    }
}
