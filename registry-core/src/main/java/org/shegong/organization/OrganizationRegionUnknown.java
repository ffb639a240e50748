package org.shegong.organization;

import org.shegong.shared.DomainError;

public final class OrganizationRegionUnknown extends DomainError {

    OrganizationRegionUnknown() {
        super(Kind.INVALID);
    }
}
