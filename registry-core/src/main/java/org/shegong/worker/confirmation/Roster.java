package org.shegong.worker.confirmation;

import java.util.List;
import java.util.Optional;
import org.shegong.shared.id.OrganizationId;
import org.shegong.worker.card.WorkerRow;

/**
 * The list of an employer as it stands today.
 *
 * @param people   everybody whose main employment is there, by name
 * @param digest   over everything that the list shows; whoever confirms sends it back
 * @param changes  what is different from the list that was confirmed last; nothing where none ever was
 * @param last     the last confirmation
 */
public record Roster(
        OrganizationId employer,
        String name,
        Quarter quarter,
        List<WorkerRow> people,
        String digest,
        List<RosterChange> changes,
        Optional<Confirmation> last) {

    public Roster {
        people = List.copyOf(people);
        changes = List.copyOf(changes);
    }

    /** Whether just this list was confirmed in this quarter. */
    public boolean isConfirmed() {
        return isConfirmedThisQuarter()
                && last.filter(said -> said.digest().equals(digest)).isPresent();
    }

    /** Whether a list was confirmed in this quarter, though it may have changed since. */
    public boolean isConfirmedThisQuarter() {
        return last.filter(said -> said.quarter().equals(quarter.code())).isPresent();
    }
}
