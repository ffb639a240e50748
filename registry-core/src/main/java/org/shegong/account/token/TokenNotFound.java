package org.shegong.account.token;

import org.shegong.shared.DomainError;

public final class TokenNotFound extends DomainError {

    TokenNotFound() {
        super(Kind.NOT_FOUND);
    }
}
