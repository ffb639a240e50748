package org.shegong.certification.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a person stands with registration on one day; the certificate itself stays valid in every state. */
public enum RegistrationState {
    /** A period covers the day. */
    ACTIVE,
    /** The last period ended before the day. */
    LAPSED,
    /** Holds a certificate and was never registered. */
    NEVER,
    /** Holds no certificate and was never registered. */
    NONE;

    /**
     * @param level   the highest level held on the day
     * @param lastDay the last valid day of the latest period that has begun by the day
     */
    public static RegistrationState on(LocalDate day, @Nullable CertificateLevel level, @Nullable LocalDate lastDay) {
        if (lastDay != null) {
            return lastDay.isBefore(day) ? LAPSED : ACTIVE;
        }
        return level == null ? NONE : NEVER;
    }
}
