package org.shegong.worker;

import org.shegong.shared.DomainError;

/** The identity document belongs to a person of the register. */
public final class WorkerAlreadyRegistered extends DomainError {

    WorkerAlreadyRegistered(String maskedNumber) {
        super(Kind.CONFLICT, maskedNumber);
    }
}
