package org.shegong.account;

import org.shegong.shared.DomainError;

public final class LoginTaken extends DomainError {

    LoginTaken(String login) {
        super(Kind.CONFLICT, login);
    }
}
