package org.shegong.worker;

import org.shegong.shared.Scope;
import org.shegong.shared.ScopedRow;
import org.shegong.shared.id.OrganizationId;
import org.shegong.worker.card.EmployerPlace;
import org.shegong.worker.card.EmployerPlaces;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Guards the employer that a change names: one outside the scope is answered like one that does not exist. */
@Component
class EmployersInScope {

    private final ObjectProvider<EmployerPlaces> places;

    EmployersInScope(ObjectProvider<EmployerPlaces> places) {
        this.places = places;
    }

    void require(Scope scope, OrganizationId employer) {
        var place = places.stream()
                .flatMap(known -> known.find(employer).stream())
                .findFirst()
                .orElseThrow(EmployerNotFound::new);
        if (!row(place).isWithin(scope)) {
            throw new EmployerNotFound();
        }
    }

    private static ScopedRow row(EmployerPlace place) {
        return new ScopedRow(place.districtCode(), place.townCode(), place.id().value(), place.supervisorId(), null);
    }
}
