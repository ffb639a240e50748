package org.shegong.web.handover;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.input.ResidentIds;
import org.shegong.web.reference.TypedFields;
import org.shegong.worker.identity.NewDocument;

/** A request for somebody of another district, as it was typed. */
record RequestForm(@Nullable String idNumber, @Nullable String toDistrict) {

    /** Never shows the number that was typed. */
    @Override
    public String toString() {
        return "request to " + toDistrict;
    }

    /** @throws org.shegong.shared.InvalidFields unless both are there and right */
    Request read(LocalDate today) {
        var fields = new TypedFields();
        var district = fields.required("toDistrict", toDistrict, 20);
        if (fields.required("idNumber", idNumber, 40).isEmpty()) {
            fields.refuse();
        }
        var number = fields.taken("idNumber", ResidentIds.read(idNumber, today));
        fields.refuse();
        return new Request(NewDocument.of(Objects.requireNonNull(number)), district);
    }

    /** Whom a district asks for. */
    record Request(NewDocument document, String toDistrict) {}
}
