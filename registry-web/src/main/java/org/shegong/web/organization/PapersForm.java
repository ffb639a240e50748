package org.shegong.web.organization;

import org.jspecify.annotations.Nullable;
import org.shegong.organization.OrganizationCode;
import org.shegong.organization.OrganizationDetails;
import org.shegong.organization.OrganizationView;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.input.CreditCodes;
import org.shegong.shared.input.Reading;
import org.shegong.shared.input.Texts;
import org.shegong.web.reference.TypedFields;

/** What an employer is by its papers, as it was typed; a correction without a date. */
record PapersForm(
        @Nullable String kind,
        @Nullable String creditCode,
        @Nullable String organizationCode,
        @Nullable String subtype,
        @Nullable String rating,
        @Nullable String parent,
        @Nullable String version) {

    /** @param parent the name of the employer above it, empty for none */
    static PapersForm of(OrganizationView organization, String parent) {
        return new PapersForm(
                organization.kind(),
                organization.creditCode(),
                organization.organizationCode(),
                organization.subtype(),
                organization.rating(),
                parent,
                String.valueOf(organization.version()));
    }

    /** The same with the id of the employer that was named as the one above. */
    PapersForm under(@Nullable OrganizationId named) {
        return new PapersForm(
                kind, creditCode, organizationCode, subtype, rating, named == null ? null : named.toString(), version);
    }

    /** The same, to be sent once more after the sender has seen what another made of the record. */
    PapersForm readAt(@Nullable String newVersion) {
        return new PapersForm(kind, creditCode, organizationCode, subtype, rating, parent, newVersion);
    }

    /** A field by its name as one reads it. */
    public String field(String name) {
        return Texts.trimmed(
                switch (name) {
                    case "kind" -> kind;
                    case "creditCode" -> creditCode;
                    case "organizationCode" -> organizationCode;
                    case "subtype" -> subtype;
                    case "rating" -> rating;
                    default -> parent;
                });
    }

    OrganizationDetails toDetails() {
        var fields = new TypedFields();
        var details = toDetails(fields);
        fields.refuse();
        return details;
    }

    OrganizationDetails toDetails(TypedFields fields) {
        var parentId = fields.idOrNothing("parent", parent);
        return new OrganizationDetails(
                fields.taken("creditCode", CreditCodes.read(creditCode)),
                fields.taken("organizationCode", code(organizationCode)),
                fields.required("kind", kind, 40),
                given(fields.text("subtype", subtype, 40)),
                given(fields.text("rating", rating, 40)),
                parentId == null ? null : new OrganizationId(parentId));
    }

    private static Reading<OrganizationCode> code(@Nullable String raw) {
        var code = OrganizationCode.normal(raw == null ? "" : raw);
        if (code.isEmpty()) {
            return Reading.empty();
        }
        return OrganizationCode.isValid(code)
                ? Reading.of(new OrganizationCode(code))
                : Reading.wrong("ORGANIZATION_CODE_CHECK_DIGIT");
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }
}
