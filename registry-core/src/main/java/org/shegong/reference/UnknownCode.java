package org.shegong.reference;

import org.shegong.shared.DomainError;

public final class UnknownCode extends DomainError {

    UnknownCode(String code) {
        super(Kind.INVALID, code);
    }
}
