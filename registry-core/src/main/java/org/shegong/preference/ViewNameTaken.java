package org.shegong.preference;

import org.shegong.shared.DomainError;

/** The account has a view of this name on the list already. */
public final class ViewNameTaken extends DomainError {

    ViewNameTaken() {
        super(Kind.CONFLICT);
    }
}
