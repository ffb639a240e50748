package org.shegong.account.grant;

import org.shegong.shared.DomainError;

/** Nobody gives, confirms or widens the own rights. */
public final class OwnGrant extends DomainError {

    OwnGrant() {
        super(Kind.REFUSED);
    }
}
