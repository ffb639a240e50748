package org.shegong.organization.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one aspect of an employer is within a period.
 *
 * @param content a name, a region's code, a status or an authority's id, by the aspect
 * @param to      the day on which the next segment begins
 */
public record SegmentView(
        Aspect aspect,
        String content,
        LocalDate from,
        @Nullable LocalDate to) {}
