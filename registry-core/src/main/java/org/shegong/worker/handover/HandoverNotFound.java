package org.shegong.worker.handover;

import org.shegong.shared.DomainError;

/** There is no such hand-over, or none that the asker takes part in. */
public final class HandoverNotFound extends DomainError {

    HandoverNotFound() {
        super(Kind.NOT_FOUND);
    }
}
