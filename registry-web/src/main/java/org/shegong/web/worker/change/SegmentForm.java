package org.shegong.web.worker.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shegong.worker.employment.EmploymentView;
import org.shegong.worker.employment.NewEmployment;
import org.shegong.worker.entry.DepartureEntry;
import org.shegong.worker.entry.EmploymentEntry;

/**
 * A recorded employment, as typed.
 *
 * @param lastDay how it ended, empty where it goes on or was only followed
 */
record SegmentForm(
        @Nullable String organisation,
        @Nullable String employedFrom,
        @Nullable String post,
        @Nullable String establishmentKind,
        @Nullable String contractKind,
        @Nullable String serviceFields,
        @Nullable String lastDay,
        @Nullable String reason) {

    static SegmentForm of(EmploymentView segment, String employer) {
        var entry = entry(employer, segment.from(), segment.terms());
        var endedOn = segment.endedOn();
        return new SegmentForm(
                entry.organisation(),
                entry.employedFrom(),
                entry.post(),
                entry.establishmentKind(),
                entry.contractKind(),
                entry.serviceFields(),
                endedOn == null ? null : endedOn.minusDays(1).toString(),
                segment.leavingReason());
    }

    /** Work on these terms as the forms show it. */
    static EmploymentEntry entry(@Nullable String employer, LocalDate from, NewEmployment.Terms terms) {
        return new EmploymentEntry(
                employer,
                null,
                from.toString(),
                terms.title(),
                terms.establishmentKind(),
                terms.contractKind(),
                String.join(",", terms.serviceFields()));
    }

    EmploymentEntry employment() {
        return new EmploymentEntry(
                organisation, null, employedFrom, post, establishmentKind, contractKind, serviceFields);
    }

    DepartureEntry end() {
        return new DepartureEntry(lastDay, reason);
    }
}
