package org.shegong.worker.card;

import java.util.Optional;
import org.shegong.organization.OrganizationLookup;
import org.shegong.shared.Scope;
import org.shegong.shared.ScopedRow;
import org.shegong.shared.id.OrganizationId;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Answers where an employer is, and guards the employers that a change names. */
@NamedInterface("card")
@Component
public class EmployerPlaces {

    private final OrganizationLookup organizations;

    EmployerPlaces(OrganizationLookup organizations) {
        this.organizations = organizations;
    }

    /** The place of an employer; a merged one answers with the employer it was merged into. */
    public Optional<EmployerPlace> find(OrganizationId employer) {
        return organizations
                .byId(employer)
                .map(facts -> new EmployerPlace(
                        facts.id(), facts.name(), facts.districtCode(), facts.townCode(), facts.supervisorId()));
    }

    /** @throws EmployerNotFound if there is no such employer, or none inside the scope */
    public void require(Scope scope, OrganizationId employer) {
        if (find(employer).filter(place -> row(place).isWithin(scope)).isEmpty()) {
            throw new EmployerNotFound();
        }
    }

    private static ScopedRow row(EmployerPlace place) {
        return new ScopedRow(place.districtCode(), place.townCode(), place.id().value(), place.supervisorId(), null);
    }
}
