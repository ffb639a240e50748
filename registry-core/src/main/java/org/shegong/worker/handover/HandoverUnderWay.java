package org.shegong.worker.handover;

import org.shegong.shared.DomainError;

/** The person has been let go already and not been taken over. */
public final class HandoverUnderWay extends DomainError {

    HandoverUnderWay() {
        super(Kind.CONFLICT);
    }
}
