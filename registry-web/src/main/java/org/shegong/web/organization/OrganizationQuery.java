package org.shegong.web.organization;

import org.jspecify.annotations.Nullable;
import org.shegong.organization.OrganizationSearch;
import org.shegong.organization.OrganizationStatus;
import org.shegong.shared.input.Texts;
import org.shegong.web.reference.TypedFields;

/** What stands in the query bar of the list of employers, as it was typed. */
record OrganizationQuery(
        @Nullable String q,
        @Nullable String district,
        @Nullable String kind,
        @Nullable String status,
        @Nullable String town,
        @Nullable String merged) {

    OrganizationSearch toSearch() {
        var fields = new TypedFields();
        var search = new OrganizationSearch(
                fields.text("q", q, 120),
                given(district),
                given(town),
                given(kind),
                fields.word("status", status, OrganizationStatus.class),
                "true".equals(merged));
        fields.refuse();
        return search;
    }

    /** Whether more is asked for than the first row of the query bar holds. */
    public boolean isDetailed() {
        return given(town) != null || given(merged) != null;
    }

    private static @Nullable String given(@Nullable String text) {
        var trimmed = Texts.trimmed(text);
        return trimmed.isEmpty() ? null : trimmed;
    }
}
