package org.shegong.account.invitation;

import org.shegong.shared.DomainError;

/** An invitation is bound to an ID number, so that a lost paper opens nothing. */
public final class InvitationNeedsPerson extends DomainError {

    InvitationNeedsPerson() {
        super(Kind.INVALID);
    }
}
