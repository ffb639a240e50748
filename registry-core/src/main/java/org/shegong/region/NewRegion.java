package org.shegong.region;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A region that begins on a day, by which document. Its level follows from the form of its code. */
public record NewRegion(
        String code,
        String name,
        String parent,
        LocalDate from,
        @Nullable UUID sourceDocument) {}
