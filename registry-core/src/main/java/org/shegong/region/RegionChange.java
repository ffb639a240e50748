package org.shegong.region;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which region changes from which day on, by which document, and the version that the editor saw.
 *
 * @param confirmed whether the editor knows that a change of the very day is thereby told differently
 */
public record RegionChange(
        String code,
        long expectedVersion,
        LocalDate from,
        @Nullable UUID sourceDocument,
        boolean confirmed) {

    public RegionChange(String code, long expectedVersion, LocalDate from, @Nullable UUID sourceDocument) {
        this(code, expectedVersion, from, sourceDocument, false);
    }
}
