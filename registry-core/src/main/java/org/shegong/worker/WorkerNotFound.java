package org.shegong.worker;

import org.shegong.shared.DomainError;

/** There is no such person, or none within the reach of the asker; which of the two is not told. */
public final class WorkerNotFound extends DomainError {

    WorkerNotFound() {
        super(Kind.NOT_FOUND);
    }
}
