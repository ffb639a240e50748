package org.shegong.account.session;

import org.shegong.shared.DomainError;

public final class SessionNotFound extends DomainError {

    SessionNotFound() {
        super(Kind.NOT_FOUND);
    }
}
