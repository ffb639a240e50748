package org.shegong.worker.employer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.id.OrganizationId;

/**
 * An employer as far as the cards of its people show it.
 *
 * @param supervisorId the authority that supervises it today
 */
public record EmployerPlace(
        OrganizationId id,
        String name,
        String districtCode,
        @Nullable String townCode,
        @Nullable UUID supervisorId) {}
