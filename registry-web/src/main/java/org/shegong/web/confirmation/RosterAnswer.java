package org.shegong.web.confirmation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.worker.card.WorkerRow;
import org.shegong.worker.confirmation.Confirmation;
import org.shegong.worker.confirmation.Roster;
import org.shegong.worker.confirmation.RosterChange;

/**
 * The list of an employer for a program.
 *
 * @param digest    to be sent back by whoever confirms just this list
 * @param confirmed whether just this list was confirmed in this quarter
 */
record RosterAnswer(
        UUID employer,
        String name,
        String quarter,
        String digest,
        boolean confirmed,
        @Nullable Said last,
        List<RosterChange> changes,
        List<Person> people) {

    /** A person of the list; the record tells more. */
    record Person(UUID id, String registryNo, String name, String maskedId) {

        static Person of(WorkerRow row) {
            return new Person(row.id(), row.registryNo(), row.name(), row.maskedId());
        }
    }

    /** The last confirmation. */
    record Said(String quarter, int people, Instant at, String by, boolean byOffice) {

        static Said of(Confirmation said) {
            return new Said(said.quarter(), said.people(), said.at(), said.by(), said.byOffice());
        }
    }

    static RosterAnswer of(Roster roster) {
        return new RosterAnswer(
                roster.employer().value(),
                roster.name(),
                roster.quarter().code(),
                roster.digest(),
                roster.isConfirmed(),
                roster.last().map(Said::of).orElse(null),
                roster.changes(),
                roster.people().stream().map(Person::of).toList());
    }
}
