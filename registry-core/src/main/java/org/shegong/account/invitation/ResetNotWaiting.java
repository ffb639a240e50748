package org.shegong.account.invitation;

import org.shegong.shared.DomainError;

/** No reset of this account waits for somebody else to agree; nobody agrees to one's own. */
public final class ResetNotWaiting extends DomainError {

    ResetNotWaiting() {
        super(Kind.CONFLICT);
    }
}
