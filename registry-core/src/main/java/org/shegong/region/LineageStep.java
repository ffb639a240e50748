package org.shegong.region;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One region that followed another on a day.
 *
 * @param sourceDocument the document that says so
 */
public record LineageStep(
        String fromCode,
        String toCode,
        LineageKind kind,
        LocalDate changedOn,
        @Nullable UUID sourceDocument) {}
