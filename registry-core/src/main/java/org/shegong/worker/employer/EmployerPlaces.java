package org.shegong.worker.employer;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shegong.organization.OrganizationFacts;
import org.shegong.organization.OrganizationLookup;
import org.shegong.shared.Scope;
import org.shegong.shared.ScopedRow;
import org.shegong.shared.id.OrganizationId;
import org.springframework.stereotype.Component;

/** Answers where an employer is, and guards the employers that a change names. */
@Component
public class EmployerPlaces {

    private final OrganizationLookup organizations;

    EmployerPlaces(OrganizationLookup organizations) {
        this.organizations = organizations;
    }

    /** The places of many employers. */
    public Map<OrganizationId, EmployerPlace> find(Collection<OrganizationId> employers) {
        var places = new HashMap<OrganizationId, EmployerPlace>();
        organizations.byIds(employers).forEach((id, found) -> places.put(id, place(found)));
        return places;
    }

    /** The place of an employer; a merged one answers with the employer it was merged into. */
    public Optional<EmployerPlace> find(OrganizationId employer) {
        return organizations.byId(employer).map(EmployerPlaces::place);
    }

    /** @throws EmployerNotFound if there is no such employer, or none inside the scope */
    public void require(Scope scope, OrganizationId employer) {
        Optional.ofNullable(refusals(scope, Set.of(employer)).get(employer)).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /**
     * Holds these employers until the transaction ends: nobody takes them out of the register while people are put there.
     *
     * @throws EmployerNotFound if one of them was taken out a moment before
     */
    public void hold(Collection<OrganizationId> employers) {
        if (!organizations.hold(employers)) {
            throw new EmployerNotFound();
        }
    }

    /** What stands against naming each of these employers; those against which nothing stands are left out. */
    public Map<OrganizationId, EmployerNotFound> refusals(Scope scope, Collection<OrganizationId> employers) {
        var places = find(employers);
        return employers.stream()
                .distinct()
                .filter(employer -> Optional.ofNullable(places.get(employer))
                        .filter(place -> row(place).isWithin(scope))
                        .isEmpty())
                .collect(Collectors.toMap(Function.identity(), employer -> new EmployerNotFound()));
    }

    private static EmployerPlace place(OrganizationFacts facts) {
        return new EmployerPlace(
                facts.id(), facts.name(), facts.districtCode(), facts.townCode(), facts.supervisorId());
    }

    private static ScopedRow row(EmployerPlace place) {
        return new ScopedRow(place.districtCode(), place.townCode(), place.id().value(), place.supervisorId(), null);
    }
}
