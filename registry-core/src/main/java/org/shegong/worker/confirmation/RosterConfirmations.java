package org.shegong.worker.confirmation;

import java.time.Clock;
import java.time.Instant;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.shared.Acting;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.shared.id.Ids;
import org.shegong.shared.id.OrganizationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the word of an employer, or of its office, that a list is right. */
@Service
@Transactional
public class RosterConfirmations {

    private final RosterDirectory rosters;
    private final ConfirmationRows rows;
    private final AuditTrail audit;
    private final Clock clock;

    RosterConfirmations(RosterDirectory rosters, ConfirmationRows rows, AuditTrail audit, Clock clock) {
        this.rosters = rosters;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Confirms the list that was shown. The same list once more in its quarter changes nothing.
     *
     * @param shown the digest of that list
     * @throws RosterChanged if somebody has joined, left or been corrected since it was shown
     */
    public Confirmation confirm(Scope scope, OrganizationId employer, String shown) {
        var roster = rosters.get(scope, employer);
        if (roster.people().isEmpty()) {
            throw new RosterEmpty();
        }
        if (!roster.digest().equals(shown)) {
            throw new RosterChanged();
        }
        return roster.last().filter(said -> roster.isConfirmed()).orElseGet(() -> added(scope, roster));
    }

    private Confirmation added(Scope scope, Roster roster) {
        var confirmation = new Confirmation(
                Ids.next(),
                roster.last().map(Confirmation::number).orElse(0) + 1,
                roster.quarter().code(),
                roster.people().size(),
                roster.digest(),
                Instant.now(clock),
                Acting.current().name(),
                !scope.reaches().contains(new Reach.AtEmployer(roster.employer())));
        rows.add(roster.employer(), confirmation, RosterDirectory.lines(roster.people()));
        audit.record(AuditEvent.done("roster-confirmed", "organization", roster.employer())
                .with("quarter", confirmation.quarter())
                .with("people", confirmation.people())
                .with("changes", roster.changes().size())
                .with("byOffice", confirmation.byOffice()));
        return confirmation;
    }
}
