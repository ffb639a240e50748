package org.shegong.worker.employment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.id.OrganizationId;
import org.springframework.modulith.NamedInterface;

/**
 * One segment of a working life.
 *
 * @param to            the first day on which it no longer holds: the start of the next main segment, or the day after
 *                      the last one
 * @param endedOn       the first day without it, when it was ended and not only followed
 * @param leavingReason a code of {@code LEAVING_REASON}, when it was ended and not only followed
 */
@NamedInterface("employment")
public record EmploymentView(
        UUID id,
        OrganizationId employer,
        boolean main,
        LocalDate from,
        @Nullable LocalDate to,
        NewEmployment.Terms terms,
        @Nullable LocalDate endedOn,
        @Nullable String leavingReason,
        Instant recordedAt) {

    public boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || to.isAfter(day));
    }
}
