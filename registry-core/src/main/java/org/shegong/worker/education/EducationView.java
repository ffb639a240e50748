package org.shegong.worker.education;

import java.time.Instant;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** A course of study as it is recorded. */
@NamedInterface("education")
public record EducationView(UUID id, NewEducation study, Instant recordedAt) {

    static EducationView of(Education row) {
        return new EducationView(row.getId(), row.study(), row.getRecordedAt());
    }
}
