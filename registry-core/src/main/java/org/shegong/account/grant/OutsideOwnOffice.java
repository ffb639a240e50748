package org.shegong.account.grant;

import org.shegong.shared.DomainError;

/** Grants are given inside the giver's own area of office only. */
public final class OutsideOwnOffice extends DomainError {

    OutsideOwnOffice() {
        super(Kind.REFUSED);
    }
}
