package org.shegong.reference.authority;

import org.shegong.shared.DomainError;

public final class AuthorityEndsBeforeItBegins extends DomainError {

    AuthorityEndsBeforeItBegins() {
        super(Kind.INVALID);
    }
}
