package org.shegong.worker.handover;

import org.shegong.shared.DomainError;

/** Nobody asks for, or lets go to, the district where the person counts already. */
public final class HeldAlready extends DomainError {

    HeldAlready() {
        super(Kind.REFUSED);
    }
}
