package org.shegong.worker.employment;

import org.shegong.shared.DomainError;

/** On the day to which a main employment should be moved, another one begins already. */
public final class AnotherEmploymentBegins extends DomainError {

    AnotherEmploymentBegins() {
        super(Kind.CONFLICT);
    }
}
