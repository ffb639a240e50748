package org.shegong.web.handover;

import org.jspecify.annotations.Nullable;
import org.shegong.worker.entry.EmploymentEntry;

/**
 * A step of a hand-over, as it was typed; each step asks for some of it.
 *
 * @param effectiveFrom from when somebody is let go
 * @param reason        why it is declined
 * @param organisation  the employer at whom somebody begins
 */
record StepForm(
        @Nullable String version,
        @Nullable String effectiveFrom,
        @Nullable String reason,
        @Nullable String organisation,
        @Nullable String post,
        @Nullable String establishmentKind,
        @Nullable String contractKind,
        @Nullable String serviceFields) {

    static StepForm at(long version, @Nullable String effectiveFrom) {
        return new StepForm(String.valueOf(version), effectiveFrom, null, null, null, null, null, null);
    }

    StepForm readAt(long now) {
        return new StepForm(
                String.valueOf(now),
                effectiveFrom,
                reason,
                organisation,
                post,
                establishmentKind,
                contractKind,
                serviceFields);
    }

    EmploymentEntry employment() {
        return new EmploymentEntry(organisation, null, null, post, establishmentKind, contractKind, serviceFields);
    }
}
