package org.shegong.account.grant;

import org.shegong.shared.DomainError;

/** Whoever proposed a grant does not confirm it. */
public final class SecondPersonNeeded extends DomainError {

    SecondPersonNeeded() {
        super(Kind.REFUSED);
    }
}
