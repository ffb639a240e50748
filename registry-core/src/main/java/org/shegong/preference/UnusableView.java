package org.shegong.preference;

import org.shegong.shared.DomainError;

/** A view has no name, or one that is too long, or more filters than can be kept. */
public final class UnusableView extends DomainError {

    UnusableView() {
        super(Kind.INVALID);
    }
}
