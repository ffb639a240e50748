package org.shegong.account.token;

import org.shegong.shared.DomainError;

/** A key would carry more than its owner holds. */
public final class TokenTooWide extends DomainError {

    TokenTooWide() {
        super(Kind.REFUSED);
    }
}
