package org.shegong.account.setup;

import org.shegong.shared.DomainError;

/** The first step was taken, perhaps a moment ago; its page is gone. */
public final class SetUpAlready extends DomainError {

    SetUpAlready() {
        super(Kind.NOT_FOUND);
    }
}
