package org.shegong.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.organization.history.Aspect;
import org.shegong.organization.history.OrganizationHistory;
import org.shegong.region.RegionTree;
import org.shegong.shared.input.Texts;
import org.springframework.stereotype.Component;

/** Adds dated segments and derives from all of them what an employer is today. */
@Component
class OrganizationSettling {

    private final OrganizationRepository organizations;
    private final OrganizationHistory history;
    private final RegionTree regions;
    private final Clock clock;

    OrganizationSettling(
            OrganizationRepository organizations, OrganizationHistory history, RegionTree regions, Clock clock) {
        this.organizations = organizations;
        this.history = history;
        this.regions = regions;
        this.clock = clock;
    }

    /** Saves a new employer with the first segment of each aspect. */
    void enter(Organization organization, RegisterOrganization command) {
        var name = Texts.judged(command.name());
        var supervisor = command.supervisor();
        organization.isCalled(name);
        place(organization, command.region());
        organization.isSupervisedBy(supervisor == null ? null : supervisor.value());
        organization.changed(clock.instant());
        organizations.saveAndFlush(organization);
        history.begin(organization.id(), Aspect.NAME, command.since(), name);
        history.begin(organization.id(), Aspect.PLACE, command.since(), command.region());
        history.begin(organization.id(), Aspect.STATUS, command.since(), OrganizationStatus.ACTIVE.name());
        if (supervisor != null) {
            history.begin(organization.id(), Aspect.SUPERVISOR, command.since(), supervisor.toString());
        }
    }

    /** Says what an aspect is from a day on. */
    void put(Organization organization, DatedChange change, Aspect aspect, String content) {
        history.refuseSurprises(organization.id(), aspect, change.from(), content, change.confirmed());
        history.put(organization.id(), aspect, change.from(), content);
        settle(organization);
    }

    /** Brings the current row up to today and marks it as changed. */
    void settle(Organization organization) {
        derive(organization);
        organization.changed(clock.instant());
        organizations.saveAndFlush(organization);
    }

    /** Brings the current row up to today where it differs. */
    boolean refresh(Organization organization) {
        var before = organization.scopedRow();
        derive(organization);
        organizations.saveAndFlush(organization);
        return !organization.scopedRow().equals(before);
    }

    private void derive(Organization organization) {
        var today = LocalDate.now(clock);
        var id = organization.id();
        history.on(id, Aspect.NAME, today).ifPresent(organization::isCalled);
        history.on(id, Aspect.PLACE, today).ifPresent(code -> place(organization, code));
        history.on(id, Aspect.STATUS, today).map(OrganizationStatus::valueOf).ifPresent(organization::has);
        organization.isSupervisedBy(
                supervisor(history.on(id, Aspect.SUPERVISOR, today).orElse("")));
    }

    private void place(Organization organization, String code) {
        var region = regions.standing(code, LocalDate.now(clock));
        var district = region.districtCode();
        organization.standsIn(region, district == null ? region.code() : district);
    }

    private static @Nullable UUID supervisor(String id) {
        return id.isEmpty() ? null : UUID.fromString(id);
    }
}
