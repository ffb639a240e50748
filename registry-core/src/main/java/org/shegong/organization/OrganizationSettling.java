package org.shegong.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.region.RegionTree;
import org.shegong.shared.input.Texts;
import org.springframework.stereotype.Component;

/** Adds dated segments and derives from all of them what an employer is today. */
@Component
class OrganizationSettling {

    private final OrganizationRepository organizations;
    private final SegmentRepository segments;
    private final RegionTree regions;
    private final Clock clock;

    OrganizationSettling(
            OrganizationRepository organizations, SegmentRepository segments, RegionTree regions, Clock clock) {
        this.organizations = organizations;
        this.segments = segments;
        this.regions = regions;
        this.clock = clock;
    }

    /** Saves a new employer with the first segment of each aspect. */
    void enter(Organization organization, RegisterOrganization command) {
        var supervisor = command.supervisor();
        organization.isCalled(Texts.judged(command.name()));
        place(organization, command.region());
        organization.isSupervisedBy(supervisor == null ? null : supervisor.value());
        organization.changed(clock.instant());
        organizations.saveAndFlush(organization);
        add(organization, Aspect.NAME, command.since(), Texts.judged(command.name()));
        add(organization, Aspect.PLACE, command.since(), command.region());
        add(organization, Aspect.STATUS, command.since(), OrganizationStatus.ACTIVE.name());
        if (supervisor != null) {
            add(organization, Aspect.SUPERVISOR, command.since(), supervisor.toString());
        }
    }

    /** Says what an aspect is from a day on; what was said for the same day before is retracted. */
    void put(Organization organization, Aspect aspect, LocalDate from, String content) {
        segments.live(organization.id().value()).stream()
                .filter(segment ->
                        segment.aspect() == aspect && segment.validFrom().equals(from))
                .forEach(segment -> {
                    segment.retract(clock.instant());
                    segments.saveAndFlush(segment);
                });
        add(organization, aspect, from, content);
    }

    private void add(Organization organization, Aspect aspect, LocalDate from, String content) {
        segments.saveAndFlush(new OrganizationSegment(organization.id(), aspect, from, content, clock.instant()));
    }

    /** Brings the current row up to today. */
    Organization settle(Organization organization) {
        var today = LocalDate.now(clock);
        var live = segments.live(organization.id().value());
        in(live, Aspect.NAME, today).ifPresent(organization::isCalled);
        in(live, Aspect.PLACE, today).ifPresent(code -> place(organization, code));
        in(live, Aspect.STATUS, today).map(OrganizationStatus::valueOf).ifPresent(organization::has);
        organization.isSupervisedBy(supervisor(in(live, Aspect.SUPERVISOR, today)));
        organization.changed(clock.instant());
        return organizations.saveAndFlush(organization);
    }

    private void place(Organization organization, String code) {
        var today = LocalDate.now(clock);
        var region = regions.find(regions.currentCode(code, today), today)
                .or(() -> regions.lastKnown(code, today))
                .orElseThrow(OrganizationRegionUnknown::new);
        var district = region.districtCode();
        organization.standsIn(region, district == null ? region.code() : district);
    }

    private static @Nullable UUID supervisor(Optional<String> id) {
        return id.filter(text -> !text.isEmpty()).map(UUID::fromString).orElse(null);
    }

    /** What an aspect is on a day; before its first segment it is what the first one says. */
    private static Optional<String> in(List<OrganizationSegment> live, Aspect aspect, LocalDate day) {
        var ofAspect =
                live.stream().filter(segment -> segment.aspect() == aspect).toList();
        return ofAspect.stream()
                .filter(segment -> !segment.validFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .or(() -> ofAspect.stream().findFirst())
                .map(OrganizationSegment::content);
    }
}
