package org.shegong.worker.employment;

import org.shegong.shared.DomainError;

/** Nobody begins to work for an employer on a day on which it is dissolved. */
public final class EmployerClosed extends DomainError {

    EmployerClosed() {
        super(Kind.REFUSED);
    }
}
