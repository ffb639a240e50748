package org.shegong.organization;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.id.OrganizationId;

/** An employer as it is today. */
public record OrganizationView(
        OrganizationId id,
        String name,
        @Nullable String creditCode,
        @Nullable String organizationCode,
        String kind,
        @Nullable String subtype,
        @Nullable String rating,
        @Nullable OrganizationId parent,
        String regionCode,
        String districtCode,
        @Nullable String townCode,
        @Nullable UUID supervisorId,
        OrganizationStatus status,
        @Nullable OrganizationId mergedInto,
        Instant changedAt,
        long version) {}
