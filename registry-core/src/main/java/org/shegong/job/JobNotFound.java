package org.shegong.job;

import org.shegong.shared.DomainError;

/** There is no such job, or it belongs to somebody else. */
public final class JobNotFound extends DomainError {

    JobNotFound() {
        super(Kind.NOT_FOUND);
    }
}
