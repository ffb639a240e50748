package org.shegong.worker.confirmation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An employer as a line of the list of confirmations.
 *
 * @param people      how many work there today
 * @param confirmed   whether its list was confirmed in this quarter
 * @param confirmedAt when it was confirmed last
 * @param confirmedBy the login of whoever did
 */
public record EmployerFreshness(
        UUID employer,
        String name,
        String district,
        @Nullable String town,
        long people,
        boolean confirmed,
        @Nullable Instant confirmedAt,
        @Nullable String confirmedBy,
        boolean byOffice) {}
