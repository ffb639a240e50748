package org.shegong.web.worker.many;

import org.jspecify.annotations.Nullable;
import org.shegong.worker.entry.EmploymentEntry;

/**
 * A change of employer of everybody whom a list finds, as typed.
 *
 * @param count how many there were when the form was shown
 */
record EverybodyEntry(
        @Nullable Integer count,
        @Nullable String organisation,
        @Nullable String employedFrom) {

    EmploymentEntry employment() {
        return new EmploymentEntry(organisation, null, employedFrom, null, null, null, null);
    }
}
