package org.shegong.organization;

import org.jspecify.annotations.Nullable;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.organization.event.OrganizationReclassified;
import org.shegong.organization.event.OrganizationRegistered;
import org.shegong.organization.event.OrganizationRelocated;
import org.shegong.organization.event.OrganizationRenamed;
import org.shegong.organization.event.OrganizationSupervisionChanged;
import org.shegong.organization.history.Aspect;
import org.shegong.shared.Scope;
import org.shegong.shared.id.AuthorityId;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.input.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes employers: they enter, get other names, places, supervisors and states from a day on, and are corrected. */
@Service
@Transactional
public class OrganizationRegister {

    private final OrganizationRepository organizations;
    private final OrganizationSettling settling;
    private final OrganizationRules rules;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;

    OrganizationRegister(
            OrganizationRepository organizations,
            OrganizationSettling settling,
            OrganizationRules rules,
            ApplicationEventPublisher events,
            AuditTrail audit) {
        this.organizations = organizations;
        this.settling = settling;
        this.rules = rules;
        this.events = events;
        this.audit = audit;
    }

    /**
     * Enters an employer with its first name, place and state.
     *
     * @throws InvalidFields with everything that is wrong at once
     * @throws OrganizationAlreadyRegistered if the code, or without one the name, stands in the register
     * @throws RegionOutOfReach if the place lies outside the scope
     */
    public OrganizationId register(Scope scope, RegisterOrganization command) {
        rules.check(scope, command);
        rules.refuseDoubles(command);
        var organization = new Organization(OrganizationId.next(), command.details());
        settling.enter(organization, command);
        rules.refuseOutOfReach(scope, organization);
        audit.record(AuditEvent.done("organization-registered", "organization", organization.id())
                .with("name", command.name()));
        events.publishEvent(new OrganizationRegistered(organization.id()));
        return organization.id();
    }

    /** Corrects what an employer is by its papers; this is so since ever and has no date. */
    public void correct(Scope scope, OrganizationId id, long expectedVersion, OrganizationDetails details) {
        var organization = organizations.get(scope, id).asReadAt(expectedVersion);
        rules.check(scope, organization, details);
        rules.refuseTakenCodes(details, organization);
        organization.classify(details);
        settling.settle(organization);
        audit.record(
                AuditEvent.done("organization-corrected", "organization", id).with("kind", details.kind()));
        events.publishEvent(new OrganizationReclassified(id));
    }

    /**
     * Gives another name from a day on; the one before stays findable.
     *
     * @throws StaleRecord as every dated change, if the employer was changed since it was read
     */
    public void rename(Scope scope, DatedChange change, String name) {
        rules.checkName(name);
        change(scope, change, Aspect.NAME, Texts.judged(name));
        events.publishEvent(new OrganizationRenamed(change.organization()));
    }

    /**
     * Places an employer elsewhere from a day on; its people count there from that day.
     *
     * @throws RegionOutOfReach if the new place lies outside the scope
     */
    public void move(Scope scope, DatedChange change, String regionCode) {
        rules.checkRegion(regionCode);
        rules.refuseOutOfReach(scope, organizations.get(scope, change.organization()), regionCode);
        change(scope, change, Aspect.PLACE, regionCode);
        events.publishEvent(new OrganizationRelocated(change.organization()));
    }

    /** @param authority who supervises from that day on; nobody where it is absent */
    public void supervise(Scope scope, DatedChange change, @Nullable AuthorityId authority) {
        rules.checkSupervisor(authority);
        change(scope, change, Aspect.SUPERVISOR, authority == null ? "" : authority.toString());
        events.publishEvent(new OrganizationSupervisionChanged(change.organization()));
    }

    /** Suspends, closes or reopens an employer from a day on. */
    public void changeStatus(Scope scope, DatedChange change, OrganizationStatus status) {
        change(scope, change, Aspect.STATUS, status.name());
    }

    private void change(Scope scope, DatedChange change, Aspect aspect, String content) {
        var organization = organizations.get(scope, change.organization()).asReadAt(change.expectedVersion());
        settling.put(organization, change, aspect, content);
        audit.record(AuditEvent.done("organization-changed", "organization", change.organization())
                .with("aspect", aspect)
                .with("from", change.from())
                .with("content", content));
    }
}
