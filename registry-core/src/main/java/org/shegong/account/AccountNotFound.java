package org.shegong.account;

import org.shegong.shared.DomainError;

public final class AccountNotFound extends DomainError {

    AccountNotFound() {
        super(Kind.NOT_FOUND);
    }
}
