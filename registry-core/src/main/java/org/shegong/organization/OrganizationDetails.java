package org.shegong.organization;

import org.jspecify.annotations.Nullable;
import org.shegong.shared.CreditCode;
import org.shegong.shared.id.OrganizationId;

/** What an employer is by its papers; a correction replaces all of it. */
public record OrganizationDetails(
        @Nullable CreditCode creditCode,
        @Nullable OrganizationCode organizationCode,
        String kind,
        @Nullable String subtype,
        @Nullable String rating,
        @Nullable OrganizationId parent) {

    /** The least that a roster tells of an employer. */
    public static OrganizationDetails of(@Nullable CreditCode creditCode, String kind) {
        return new OrganizationDetails(creditCode, null, kind, null, null, null);
    }
}
