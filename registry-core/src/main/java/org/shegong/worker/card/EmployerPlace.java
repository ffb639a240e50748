package org.shegong.worker.card;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.id.OrganizationId;
import org.springframework.modulith.NamedInterface;

/**
 * An employer as far as the cards of its people show it.
 *
 * @param supervisorId the authority that supervises it today
 */
@NamedInterface("card")
public record EmployerPlace(
        OrganizationId id,
        String name,
        String districtCode,
        @Nullable String townCode,
        @Nullable UUID supervisorId) {}
