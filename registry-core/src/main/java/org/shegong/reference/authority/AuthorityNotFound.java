package org.shegong.reference.authority;

import org.shegong.shared.DomainError;

public final class AuthorityNotFound extends DomainError {

    AuthorityNotFound() {
        super(Kind.NOT_FOUND);
    }
}
