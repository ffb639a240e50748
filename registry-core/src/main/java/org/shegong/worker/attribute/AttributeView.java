package org.shegong.worker.attribute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** A dated value of a person; it holds until the next one of its kind. */
@NamedInterface("attribute")
public record AttributeView(
        UUID id, AttributeKind kind, String value, @Nullable LocalDate validFrom, Instant recordedAt) {

    static AttributeView of(WorkerAttribute row) {
        return new AttributeView(
                row.getId(), row.getKind(), row.getValueText(), row.getValidFrom(), row.getRecordedAt());
    }

    public boolean hasBegunOn(LocalDate day) {
        return validFrom == null || !validFrom.isAfter(day);
    }
}
