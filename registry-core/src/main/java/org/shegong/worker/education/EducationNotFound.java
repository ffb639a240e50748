package org.shegong.worker.education;

import org.shegong.shared.DomainError;

/** The person has no such education. */
public final class EducationNotFound extends DomainError {

    EducationNotFound() {
        super(Kind.NOT_FOUND);
    }
}
