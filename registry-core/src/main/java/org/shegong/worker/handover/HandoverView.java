package org.shegong.worker.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over as one who takes part in it may see it.
 *
 * @param fromDistrict where the person was let go; not told to who only asks
 * @param maskedId     the first and last character of the number that was asked for or is on file
 * @param person       who it is; not told to who only asks
 * @param employer     at whom the person begins
 * @param reason       why it was declined
 * @param changedBy    the login of whoever took the last step
 */
public record HandoverView(
        UUID id,
        HandoverState state,
        @Nullable String fromDistrict,
        String toDistrict,
        @Nullable LocalDate effectiveFrom,
        String maskedId,
        @Nullable HandedPerson person,
        @Nullable String employer,
        @Nullable String reason,
        HandoverSide side,
        String changedBy,
        Instant createdAt,
        Instant changedAt,
        long version) {

    /** Let go what another district asks for. */
    public boolean isReleasable() {
        return state == HandoverState.REQUESTED && side.releasing();
    }

    public boolean isAcceptable() {
        return state == HandoverState.RELEASED && side.receiving();
    }

    /** Who is asked may decline. */
    public boolean isDeclinable() {
        return isReleasable() || isAcceptable();
    }

    /** Who took the last step may take it back. */
    public boolean isWithdrawable() {
        return (state == HandoverState.REQUESTED && side.receiving())
                || (state == HandoverState.RELEASED && side.releasing());
    }
}
