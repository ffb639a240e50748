package org.shegong.worker;

import org.shegong.shared.DomainError;

/** Somebody without an employer belongs to no district, so only the city can enter such a person. */
public final class EmployerNeeded extends DomainError {

    EmployerNeeded() {
        super(Kind.REFUSED);
    }
}
