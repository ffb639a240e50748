package org.shegong.region;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which region changes from which day on, by which document, and the version that the editor saw. */
public record RegionChange(
        String code,
        long expectedVersion,
        LocalDate from,
        @Nullable UUID sourceDocument) {}
