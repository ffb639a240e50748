package org.shegong.worker;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shegong.shared.id.OrganizationId;
import org.shegong.worker.card.EmployerPlace;
import org.shegong.worker.card.EmployerPlaces;
import org.springframework.stereotype.Component;

/** Three employers until tests can register real ones. */
@Component
class EmployersForTests implements EmployerPlaces {

    static final OrganizationId HAILING = new OrganizationId(new UUID(1, 1));
    static final OrganizationId GAOGANG = new OrganizationId(new UUID(1, 2));
    static final UUID HEALTH = new UUID(2, 1);

    private static final Map<OrganizationId, EmployerPlace> PLACES = Map.of(
            HAILING, new EmployerPlace(HAILING, "海陵社工站", "321202", "321202001", null),
            GAOGANG, new EmployerPlace(GAOGANG, "高港医院", "321203", "321203001", HEALTH));

    @Override
    public Optional<EmployerPlace> find(OrganizationId employer) {
        return Optional.ofNullable(PLACES.get(employer));
    }
}
