package org.shegong.account.grant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.shegong.account.GrantUnit;
import org.shegong.organization.OrganizationFacts;
import org.shegong.organization.OrganizationLookup;
import org.shegong.reference.authority.Authorities;
import org.shegong.region.RegionTree;
import org.shegong.shared.Scope;
import org.shegong.shared.ScopedRow;
import org.shegong.shared.id.AuthorityId;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;
import org.springframework.stereotype.Component;

/** Units as they stand today: which exist, and inside whose area they lie. */
@Component
class GrantUnits {

    private final RegionTree regions;
    private final OrganizationLookup organizations;
    private final Authorities authorities;
    private final WorkerReach workers;
    private final Clock clock;

    GrantUnits(
            RegionTree regions,
            OrganizationLookup organizations,
            Authorities authorities,
            WorkerReach workers,
            Clock clock) {
        this.regions = regions;
        this.organizations = organizations;
        this.authorities = authorities;
        this.workers = workers;
        this.clock = clock;
    }

    boolean exist(GrantUnit unit) {
        return switch (unit.kind()) {
            case CITY -> true;
            case DISTRICT -> isDistrict(unit.key());
            case TOWN ->
                regions.find(unit.key(), today())
                        .filter(region -> unit.district().equals(region.districtCode()))
                        .isPresent();
            case AUTHORITY ->
                authorities.find(new AuthorityId(id(unit))).isPresent()
                        && (unit.district().isEmpty() || isDistrict(unit.district()));
            case EMPLOYER, WORKER -> lieWithin(unit, Scope.EVERYTHING);
        };
    }

    /** Only of what can be inside an area of office: an employer or a person. */
    boolean lieWithin(GrantUnit unit, Scope scope) {
        return switch (unit.kind()) {
            case EMPLOYER ->
                organizations
                        .byId(new OrganizationId(id(unit)))
                        .filter(found -> row(found).isWithin(scope))
                        .isPresent();
            case WORKER -> workers.holds(scope, new WorkerId(id(unit)));
            default -> false;
        };
    }

    private boolean isDistrict(String code) {
        return regions.find(code, today())
                .filter(region -> region.level().isDistrict())
                .isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static ScopedRow row(OrganizationFacts found) {
        return new ScopedRow(found.districtCode(), found.townCode(), found.id().value(), found.supervisorId(), null);
    }

    private static UUID id(GrantUnit unit) {
        return UUID.fromString(unit.key());
    }
}
