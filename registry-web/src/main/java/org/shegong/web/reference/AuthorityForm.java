package org.shegong.web.reference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shegong.reference.authority.NewAuthority;

/** A body that takes up duties, as it was typed. */
record AuthorityForm(
        @Nullable String kind,
        @Nullable String name,
        @Nullable String region,
        @Nullable List<String> duties,
        @Nullable String from,
        @Nullable String document) {

    NewAuthority toCommand(LocalDate today) {
        var fields = new TypedFields();
        var authority = new NewAuthority(
                fields.required("kind", kind, 40),
                fields.required("name", name, 120),
                fields.required("region", region, 20),
                duties == null ? List.of() : duties,
                fields.day("from", from, today),
                fields.idOrNothing("document", document));
        fields.refuse();
        return authority;
    }
}
