package org.shegong.account.grant;

import org.shegong.shared.DomainError;

/** The role does not hold at a unit of that kind, or there is no such unit. */
public final class UnitDoesNotFit extends DomainError {

    UnitDoesNotFit() {
        super(Kind.INVALID);
    }
}
