package org.shegong.web.worker;

import org.shegong.organization.OrganizationFacts;
import org.shegong.organization.OrganizationLookup;
import org.shegong.shared.id.OrganizationId;
import org.springframework.stereotype.Component;

/** Says what employers are called today; templates have it as {@code employers}. */
@Component
public class EmployerNames {

    private final OrganizationLookup lookup;

    EmployerNames(OrganizationLookup lookup) {
        this.lookup = lookup;
    }

    public String of(OrganizationId employer) {
        return lookup.byId(employer).map(OrganizationFacts::name).orElse("");
    }
}
