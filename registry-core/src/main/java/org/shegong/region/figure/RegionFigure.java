package org.shegong.region.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One figure of a region in a year, as the register knows it since an instant. */
public record RegionFigure(
        UUID id,
        String regionCode,
        int year,
        String figure,
        String basis,
        BigDecimal amount,
        @Nullable UUID sourceDocument,
        String note,
        Instant recordedAt) {}
