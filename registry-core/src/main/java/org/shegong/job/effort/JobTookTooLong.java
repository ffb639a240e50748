package org.shegong.job.effort;

import org.shegong.shared.DomainError;

/** The job kept a processor busy for longer than its kind may. */
public final class JobTookTooLong extends DomainError {

    JobTookTooLong(long seconds) {
        super(Kind.REFUSED, seconds);
    }
}
