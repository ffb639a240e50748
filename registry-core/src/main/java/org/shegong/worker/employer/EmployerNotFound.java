package org.shegong.worker.employer;

import org.shegong.shared.DomainError;

/** There is no such employer, or none within the reach of the asker. */
public final class EmployerNotFound extends DomainError {

    EmployerNotFound() {
        super(Kind.NOT_FOUND);
    }
}
