package org.shegong.account;

import org.shegong.shared.DomainError;

/** Nobody would be left to give grants. */
public final class LastSecurityAdministrator extends DomainError {

    LastSecurityAdministrator() {
        super(Kind.REFUSED);
    }
}
