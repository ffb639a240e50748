package org.shegong.worker.employment;

import org.shegong.shared.DomainError;

/** Whoever has been let go to one district cannot go to another until that is taken over, declined or withdrawn. */
public final class BeingHandedOver extends DomainError {

    BeingHandedOver() {
        super(Kind.REFUSED);
    }
}
