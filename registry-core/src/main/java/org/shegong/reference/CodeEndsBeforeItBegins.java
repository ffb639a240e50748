package org.shegong.reference;

import org.shegong.shared.DomainError;

public final class CodeEndsBeforeItBegins extends DomainError {

    CodeEndsBeforeItBegins(String code) {
        super(Kind.INVALID, code);
    }
}
