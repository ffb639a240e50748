package org.shegong.account.grant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.shegong.account.Access;
import org.shegong.account.GrantUnit;
import org.shegong.account.Permission;
import org.shegong.account.Rights;
import org.shegong.account.Role;
import org.shegong.shared.Scope;
import org.shegong.shared.id.AccountId;
import org.springframework.stereotype.Component;

/** What a grant must not break, whoever gives it. */
@Component
class GrantRules {

    private static final Map<Role, Set<GrantUnit.Kind>> UNITS = units();

    private final Access access;
    private final GrantUnits places;
    private final GrantRepository grants;
    private final Clock clock;

    GrantRules(Access access, GrantUnits places, GrantRepository grants, Clock clock) {
        this.access = access;
        this.places = places;
        this.grants = grants;
        this.clock = clock;
    }

    void check(AccountId giver, NewGrant wanted) {
        if (giver.equals(wanted.account())) {
            throw new OwnGrant();
        }
        var right = wanted.right();
        if (!UNITS.getOrDefault(right.role(), Set.of()).contains(right.unit().kind()) || !places.exist(right.unit())) {
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

    /** Security administrators anywhere; officers, staff of employers in their area; staff, workers of their own. */
    private boolean mayGive(Rights giver, Rights.Right right) {
        if (giver.may(Permission.GRANT_ROLES)) {
            return true;
        }
        return switch (right.role()) {
            case ORG_HR -> places.lieWithin(right.unit(), inviting(giver.in(role -> role != Role.ORG_HR)));
            case WORKER -> places.lieWithin(right.unit(), inviting(giver.in(role -> role == Role.ORG_HR)));
            default -> false;
        };
    }

    private static Scope inviting(Rights rights) {
        return rights.scope(Permission.INVITE);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
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
