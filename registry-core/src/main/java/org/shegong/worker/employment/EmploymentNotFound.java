package org.shegong.worker.employment;

import org.shegong.shared.DomainError;

/** The person has no such employment that could be ended or taken back on that day. */
public final class EmploymentNotFound extends DomainError {

    EmploymentNotFound() {
        super(Kind.NOT_FOUND);
    }
}
