package org.shegong.account.grant;

import org.shegong.shared.DomainError;

/** System, security and audit administration are three people, and none of them does other work here. */
public final class AdministrationsAreSeparate extends DomainError {

    AdministrationsAreSeparate() {
        super(Kind.REFUSED);
    }
}
