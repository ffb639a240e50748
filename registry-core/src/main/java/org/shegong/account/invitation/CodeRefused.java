package org.shegong.account.invitation;

import org.shegong.shared.DomainError;

/** The code is unknown, used, over, or not for this person; nobody learns which. */
public final class CodeRefused extends DomainError {

    CodeRefused() {
        super(Kind.REFUSED);
    }
}
