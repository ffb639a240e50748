package org.shegong.worker.handover;

import org.shegong.shared.DomainError;

/** The person's present work begins on that day or later, so the new work would come before it. */
public final class HandoverDayTaken extends DomainError {

    HandoverDayTaken() {
        super(Kind.REFUSED);
    }
}
