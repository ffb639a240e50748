package org.shegong.intake.roster;

import java.util.List;
import org.shegong.intake.kind.Difference;
import org.shegong.intake.kind.ImportKind.Made;
import org.shegong.shared.Scope;
import org.shegong.worker.AsRead;

/**
 * A part of what a line changes of a person: what differs, and how it is put into the register.
 *
 * @param act answers the version that the record has after it
 */
record Step(List<Difference> differences, Act act) {

    Step {
        differences = List.copyOf(differences);
    }

    /** Puts the difference into the register through the service that is responsible for it. */
    @FunctionalInterface
    interface Act {

        /** @param made takes up what comes into being beside the record itself */
        long on(Scope scope, AsRead read, List<Made> made);
    }
}
