package org.shegong.organization;

import org.shegong.shared.DomainError;

/** The employer is unknown, or outside what the asker may reach; both are answered alike. */
public final class OrganizationNotFound extends DomainError {

    OrganizationNotFound() {
        super(Kind.NOT_FOUND);
    }
}
