package org.shegong.worker.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** A name that a person has or had. */
@NamedInterface("identity")
public record NameView(
        UUID id, String name, boolean former, @Nullable LocalDate validFrom, Instant recordedAt) {

    static NameView of(WorkerName row) {
        return new NameView(row.getId(), row.getName(), row.isFormer(), row.getValidFrom(), row.getRecordedAt());
    }
}
