package org.shegong.account.grant;

import org.shegong.shared.DomainError;

/** A grant that was given, refused or ended is not decided again. */
public final class GrantIsSettled extends DomainError {

    GrantIsSettled() {
        super(Kind.CONFLICT);
    }
}
