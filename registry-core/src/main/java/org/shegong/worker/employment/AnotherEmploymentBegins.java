package org.shegong.worker.employment;

import org.shegong.shared.DomainError;

/** Another main employment begins on the day to which one should be moved, or on the way there. */
public final class AnotherEmploymentBegins extends DomainError {

    AnotherEmploymentBegins() {
        super(Kind.CONFLICT);
    }
}
