package org.shegong.region.figure;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure that an officer enters or corrects.
 *
 * @param figure   a code of REGION_FIGURE
 * @param basis    a code of FIGURE_BASIS, because residents and registered people are often mixed up
 * @param replaces the row that the officer saw, absent where there was none
 */
public record FigureEntry(
        String regionCode,
        int year,
        String figure,
        String basis,
        BigDecimal amount,
        @Nullable UUID sourceDocument,
        String note,
        @Nullable UUID replaces) {}
