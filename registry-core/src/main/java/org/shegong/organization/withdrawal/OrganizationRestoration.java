package org.shegong.organization.withdrawal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.organization.event.OrganizationPutBack;
import org.shegong.organization.event.OrganizationReclassified;
import org.shegong.organization.event.OrganizationRelocated;
import org.shegong.organization.history.OrganizationHistory;
import org.shegong.organization.withdrawal.OrganizationWithdrawal.Held;
import org.shegong.shared.Scope;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.id.OrganizationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts employers back to what they were before a change, where nobody has changed them since. */
@Service
@Transactional
public class OrganizationRestoration {

    private static final String ACTION = "organization-change-taken-back";

    private final OrganizationWithdrawal standing;
    private final EarlierOrganizations earlier;
    private final OrganizationHistory history;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    OrganizationRestoration(
            OrganizationWithdrawal standing,
            EarlierOrganizations earlier,
            OrganizationHistory history,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.standing = standing;
        this.earlier = earlier;
        this.history = history;
        this.audit = audit;
        this.events = events;
    }

    /** To be called before a change that can be taken back; keeps what the employer is now. */
    public void keep(OrganizationId employer, long version) {
        earlier.keep(employer, version);
    }

    /** Why each of these employers, some hundreds at most, must stay as it is; those that may change are left out. */
    @Transactional(readOnly = true)
    public Map<OrganizationId, Held> obstacles(Scope scope, Map<OrganizationId, Change> changes) {
        var held = new LinkedHashMap<OrganizationId, Held>();
        var seen = standing.seen(scope, changes.keySet());
        changes.forEach((employer, change) -> {
            var row = seen.get(employer);
            if (row == null) {
                held.put(employer, new Held("ORGANIZATION_GONE", ""));
            } else if (row.joined()) {
                held.put(employer, new Held("ORGANIZATION_JOINED", row.name()));
            } else if (!earlier.says(employer, change.after())) {
                held.put(employer, new Held("ORGANIZATION_CHANGED", row.name()));
            }
        });
        return held;
    }

    /** Holds these employers until the transaction ends. */
    public void claim(Set<OrganizationId> employers) {
        standing.claim(employers);
    }

    /**
     * Puts these employers, some hundreds at most, back; all or none.
     *
     * @throws StaleRecord if one of them must stay by now
     */
    public void takeBack(Scope scope, Map<OrganizationId, Change> changes) {
        standing.claim(changes.keySet());
        if (!obstacles(scope, changes).isEmpty()) {
            throw new StaleRecord();
        }
        changes.forEach((employer, change) -> putBack(employer, change.before()));
    }

    private void putBack(OrganizationId employer, long version) {
        earlier.putPapersBack(employer, version);
        history.putBack(employer, earlier.segments(employer, version));
        events.publishEvent(new OrganizationPutBack(employer));
        earlier.saidAgain(employer, version);
        audit.record(AuditEvent.done(ACTION, "organization", employer).with("version", version));
        events.publishEvent(new OrganizationReclassified(employer));
        events.publishEvent(new OrganizationRelocated(employer));
    }

    /** The versions of an employer before and after a change. */
    public record Change(long before, long after) {}
}
