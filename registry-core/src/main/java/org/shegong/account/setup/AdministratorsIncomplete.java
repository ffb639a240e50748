package org.shegong.account.setup;

import org.shegong.shared.DomainError;

/** The first step makes one of each of the three offices, for three logins. */
public final class AdministratorsIncomplete extends DomainError {

    AdministratorsIncomplete() {
        super(Kind.INVALID);
    }
}
