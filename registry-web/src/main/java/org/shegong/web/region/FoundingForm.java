package org.shegong.web.region;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shegong.region.NewRegion;
import org.shegong.web.reference.TypedFields;

/** A new region as it was typed. */
record FoundingForm(
        @Nullable String code,
        @Nullable String name,
        @Nullable String from,
        @Nullable String document) {

    static FoundingForm blank(LocalDate today) {
        return new FoundingForm(null, null, today.toString(), null);
    }

    NewRegion toRegion(String parent, LocalDate today) {
        var fields = new TypedFields();
        var region = new NewRegion(
                fields.required("code", code, 20),
                fields.required("name", name, 100),
                parent,
                fields.day("from", from, today),
                fields.id("document", document));
        fields.refuse();
        return region;
    }
}
