package org.shegong.worker.handover;

import org.shegong.shared.DomainError;

/** What is asked cannot follow any more, because another has answered meanwhile. */
public final class HandoverSettled extends DomainError {

    HandoverSettled() {
        super(Kind.CONFLICT);
    }
}
