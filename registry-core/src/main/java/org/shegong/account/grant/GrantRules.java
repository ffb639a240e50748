package org.shegong.account.grant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shegong.account.Access;
import org.shegong.account.GrantUnit;
import org.shegong.account.Permission;
import org.shegong.account.Rights;
import org.shegong.account.Role;
import org.shegong.organization.OrganizationLookup;
import org.shegong.region.RegionTree;
import org.shegong.shared.ScopedRow;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.OrganizationId;
import org.springframework.stereotype.Component;

/** What a grant must not break, whoever gives it. */
@Component
class GrantRules {

    private static final Map<Role, Set<GrantUnit.Kind>> UNITS = units();

    private final Access access;
    private final RegionTree regions;
    private final OrganizationLookup organizations;
    private final GrantRepository grants;
    private final Clock clock;

    GrantRules(
            Access access, RegionTree regions, OrganizationLookup organizations, GrantRepository grants, Clock clock) {
        this.access = access;
        this.regions = regions;
        this.organizations = organizations;
        this.grants = grants;
        this.clock = clock;
    }

    void check(AccountId giver, NewGrant wanted) {
        if (giver.equals(wanted.account())) {
            throw new OwnGrant();
        }
        var right = wanted.right();
        if (!UNITS.getOrDefault(right.role(), Set.of()).contains(right.unit().kind()) || !exists(right.unit())) {
            throw new UnitDoesNotFit();
        }
        refuseMixedAdministrations(wanted);
        if (!mayGive(access.rightsOf(giver), right)) {
            throw new OutsideOwnOffice();
        }
    }

    private void refuseMixedAdministrations(NewGrant wanted) {
        var role = wanted.right().role();
        boolean mixed = grants
                .findByAccountIdOrderByRecordedAtDescIdDesc(wanted.account().value())
                .stream()
                .filter(held -> held.isOpen(today()))
                .map(Grant::role)
                .anyMatch(held -> held != role && (held.isAdministrator() || role.isAdministrator()));
        if (mixed) {
            throw new AdministrationsAreSeparate();
        }
    }

    /** Security administrators anywhere; those who may invite, staff of employers in their scope; HR, their workers. */
    private boolean mayGive(Rights giver, Rights.Right right) {
        if (giver.may(Permission.GRANT_ROLES)) {
            return true;
        }
        return switch (right.role()) {
            case ORG_HR -> employerRow(right.unit()).isWithin(giver.scope(Permission.INVITE));
            case WORKER -> giver.hold(Role.ORG_HR);
            default -> false;
        };
    }

    private boolean exists(GrantUnit unit) {
        return switch (unit.kind()) {
            case DISTRICT ->
                regions.find(unit.key(), today())
                        .filter(region -> region.level().isDistrict())
                        .isPresent();
            case TOWN ->
                regions.find(unit.key(), today())
                        .filter(region -> unit.district().equals(region.districtCode()))
                        .isPresent();
            case EMPLOYER -> organizations.byId(employer(unit)).isPresent();
            default -> true;
        };
    }

    private ScopedRow employerRow(GrantUnit unit) {
        return organizations
                .byId(employer(unit))
                .map(found -> new ScopedRow(
                        found.districtCode(), found.townCode(), found.id().value(), found.supervisorId(), null))
                .orElseThrow(UnitDoesNotFit::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static OrganizationId employer(GrantUnit unit) {
        return new OrganizationId(UUID.fromString(unit.key()));
    }

    private static Map<Role, Set<GrantUnit.Kind>> units() {
        var units = new EnumMap<Role, Set<GrantUnit.Kind>>(Role.class);
        units.put(Role.WORKER, Set.of(GrantUnit.Kind.WORKER));
        units.put(Role.ORG_HR, Set.of(GrantUnit.Kind.EMPLOYER));
        units.put(Role.TOWN_OFFICER, Set.of(GrantUnit.Kind.TOWN));
        units.put(Role.BUREAU_OFFICER, Set.of(GrantUnit.Kind.AUTHORITY));
        units.put(Role.DISTRICT_OFFICER, Set.of(GrantUnit.Kind.DISTRICT));
        for (var role : Set.of(Role.FINANCE, Role.VIEWER)) {
            units.put(role, Set.of(GrantUnit.Kind.CITY, GrantUnit.Kind.DISTRICT));
        }
        for (var role : Set.of(Role.CITY_OFFICER, Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR)) {
            units.put(role, Set.of(GrantUnit.Kind.CITY));
        }
        return units;
    }
}
