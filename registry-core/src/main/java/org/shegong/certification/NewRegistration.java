package org.shegong.certification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A registration period as a register entry or a roster tells it.
 *
 * @param validFrom unknown where only the last day is told; it is then derived from the length of a period
 * @param lastDay   the last valid day
 * @param body      who registered
 */
public record NewRegistration(
        Kind kind,
        @Nullable String registrationNo,
        @Nullable LocalDate validFrom,
        LocalDate lastDay,
        @Nullable String body) {

    /** Why a registration period began. */
    public enum Kind {
        FIRST,
        RENEWAL,
        MAKE_UP,
        UPGRADE,
        /** Taken over from a roster that does not say. */
        TAKEN_OVER
    }

    public static NewRegistration takenOver(@Nullable String registrationNo, LocalDate lastDay) {
        return new NewRegistration(Kind.TAKEN_OVER, registrationNo, null, lastDay, null);
    }
}
