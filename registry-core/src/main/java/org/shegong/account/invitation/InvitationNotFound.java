package org.shegong.account.invitation;

import org.shegong.shared.DomainError;

public final class InvitationNotFound extends DomainError {

    InvitationNotFound() {
        super(Kind.NOT_FOUND);
    }
}
