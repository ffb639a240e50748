package org.shegong.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.id.OrganizationId;

/** What other capabilities need of an employer: who it is and by what scopes cut its people. */
public record OrganizationFacts(
        OrganizationId id,
        @Nullable String creditCode,
        String name,
        String kind,
        String districtCode,
        @Nullable String townCode,
        @Nullable UUID supervisorId) {}
