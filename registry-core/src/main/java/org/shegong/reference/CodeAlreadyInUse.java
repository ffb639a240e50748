package org.shegong.reference;

import org.shegong.shared.DomainError;

public final class CodeAlreadyInUse extends DomainError {

    CodeAlreadyInUse(String code) {
        super(Kind.CONFLICT, code);
    }
}
