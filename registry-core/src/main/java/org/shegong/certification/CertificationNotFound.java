package org.shegong.certification;

import org.shegong.shared.DomainError;

/** No such certificate or registration, or one of a person outside the scope. */
public final class CertificationNotFound extends DomainError {

    CertificationNotFound() {
        super(Kind.NOT_FOUND);
    }
}
