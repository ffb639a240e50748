package org.shegong.web.handover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shegong.web.reference.TypedFields;

/** Letting somebody go, as it was typed. */
record ReleaseForm(
        @Nullable String toDistrict,
        @Nullable String effectiveFrom,
        @Nullable String version) {

    ReleaseForm readAt(long now) {
        return new ReleaseForm(toDistrict, effectiveFrom, String.valueOf(now));
    }

    Release read(HandoverDistricts districts, LocalDate today) {
        var fields = new TypedFields();
        var district = fields.required("toDistrict", toDistrict, 20);
        if (!district.isEmpty() && !districts.isKnown(district)) {
            fields.unknown("toDistrict");
        }
        var from = fields.dayAhead("effectiveFrom", effectiveFrom, today);
        fields.refuse();
        return new Release(district, from, fields.version(version));
    }

    /** To where, from when, and the version of the record that was read. */
    record Release(String toDistrict, LocalDate from, long version) {}
}
