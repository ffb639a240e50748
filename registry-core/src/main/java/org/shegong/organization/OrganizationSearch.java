package org.shegong.organization;

import org.jspecify.annotations.Nullable;

/**
 * What to look for among employers; an absent part does not cut.
 *
 * @param text a part of a present or former name, or the beginning of a credit code
 */
public record OrganizationSearch(
        @Nullable String text,
        @Nullable String districtCode,
        @Nullable String townCode,
        @Nullable String kind,
        @Nullable OrganizationStatus status,
        boolean merged) {

    /** Every employer that counts. */
    public static final OrganizationSearch ALL = new OrganizationSearch(null, null, null, null, null, false);

    public static OrganizationSearch text(String text) {
        return new OrganizationSearch(text, null, null, null, null, false);
    }
}
