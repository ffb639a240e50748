package org.shegong.region;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a region stood and what it was called from a day on. */
record Placement(
        String code,
        RegionLevel level,
        boolean virtual,
        String name,
        @Nullable String parentCode,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID sourceDocument,
        long version) {

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
