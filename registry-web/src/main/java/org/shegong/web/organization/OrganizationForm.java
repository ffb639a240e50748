package org.shegong.web.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shegong.organization.RegisterOrganization;
import org.shegong.shared.id.AuthorityId;
import org.shegong.web.reference.TypedFields;

/** What a person types, or a program sends, to enter an employer. */
record OrganizationForm(
        @Nullable String name,
        @Nullable String kind,
        @Nullable String creditCode,
        @Nullable String organizationCode,
        @Nullable String subtype,
        @Nullable String rating,
        @Nullable String region,
        @Nullable String supervisor,
        @Nullable String since,
        @Nullable String parent) {

    static final OrganizationForm EMPTY =
            new OrganizationForm(null, null, null, null, null, null, null, null, null, null);

    RegisterOrganization toCommand(LocalDate today) {
        return toCommand(new TypedFields(), today, parent);
    }

    /** @param above the id of the employer that was named as the one above */
    RegisterOrganization toCommand(TypedFields fields, LocalDate today, @Nullable String above) {
        var supervisorId = fields.idOrNothing("supervisor", supervisor);
        var command = new RegisterOrganization(
                fields.required("name", name, 120),
                papers(above).toDetails(fields),
                fields.required("region", region, 20),
                supervisorId == null ? null : new AuthorityId(supervisorId),
                fields.day("since", since, today));
        fields.refuse();
        return command;
    }

    /** The same with the codes of the place and of the body that were named. */
    OrganizationForm at(String place, String authority) {
        return new OrganizationForm(
                name, kind, creditCode, organizationCode, subtype, rating, place, authority, since, parent);
    }

    private PapersForm papers(@Nullable String above) {
        return new PapersForm(kind, creditCode, organizationCode, subtype, rating, above, null);
    }
}
