package org.shegong.job;

import org.shegong.shared.DomainError;

/** The kind of work cannot simply be done again. */
public final class JobNotRepeatable extends DomainError {

    JobNotRepeatable() {
        super(Kind.REFUSED);
    }
}
