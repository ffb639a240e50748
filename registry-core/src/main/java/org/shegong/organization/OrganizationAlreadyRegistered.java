package org.shegong.organization;

import org.shegong.shared.DomainError;

public final class OrganizationAlreadyRegistered extends DomainError {

    OrganizationAlreadyRegistered() {
        super(Kind.CONFLICT);
    }
}
