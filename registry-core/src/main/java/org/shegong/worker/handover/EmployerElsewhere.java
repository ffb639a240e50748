package org.shegong.worker.handover;

import org.shegong.shared.DomainError;

/** Whoever takes a person over names an employer of the own district. */
public final class EmployerElsewhere extends DomainError {

    EmployerElsewhere() {
        super(Kind.REFUSED);
    }
}
