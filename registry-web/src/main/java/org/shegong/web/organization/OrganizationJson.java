package org.shegong.web.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.organization.OrganizationView;
import org.shegong.shared.id.OrganizationId;

/** An employer as programs get it. */
record OrganizationJson(
        UUID id,
        String name,
        @Nullable String creditCode,
        @Nullable String organizationCode,
        String kind,
        @Nullable String subtype,
        @Nullable String rating,
        @Nullable UUID parentId,
        String regionCode,
        String districtCode,
        @Nullable String townCode,
        @Nullable UUID supervisorId,
        String status,
        @Nullable UUID mergedInto,
        long version) {

    static OrganizationJson of(OrganizationView organization) {
        return new OrganizationJson(
                organization.id().value(),
                organization.name(),
                organization.creditCode(),
                organization.organizationCode(),
                organization.kind(),
                organization.subtype(),
                organization.rating(),
                value(organization.parent()),
                organization.regionCode(),
                organization.districtCode(),
                organization.townCode(),
                organization.supervisorId(),
                organization.status().name(),
                value(organization.mergedInto()),
                organization.version());
    }

    private static @Nullable UUID value(@Nullable OrganizationId id) {
        return id == null ? null : id.value();
    }
}
