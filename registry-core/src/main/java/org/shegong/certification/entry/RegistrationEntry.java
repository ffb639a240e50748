package org.shegong.certification.entry;

import org.jspecify.annotations.Nullable;

/**
 * A registration period as typed.
 *
 * @param kind      why it began
 * @param validFrom derived from the last day where nobody tells it
 * @param lastDay   the last valid day
 * @param body      who registered
 */
public record RegistrationEntry(
        @Nullable String kind,
        @Nullable String registrationNo,
        @Nullable String validFrom,
        @Nullable String lastDay,
        @Nullable String body) {}
