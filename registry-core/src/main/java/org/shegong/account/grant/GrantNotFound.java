package org.shegong.account.grant;

import org.shegong.shared.DomainError;

public final class GrantNotFound extends DomainError {

    GrantNotFound() {
        super(Kind.NOT_FOUND);
    }
}
