package org.shegong.account.setup;

import org.shegong.shared.DomainError;

public final class SetupCodeWrong extends DomainError {

    SetupCodeWrong() {
        super(Kind.REFUSED);
    }
}
