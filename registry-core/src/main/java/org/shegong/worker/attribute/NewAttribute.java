package org.shegong.worker.attribute;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * One value of one kind.
 *
 * @param validFrom the first day on which it is true; absent when it always was or nobody knows
 * @param keepsDay  whether a correction leaves the day as it is recorded, because nobody told one
 */
@NamedInterface("attribute")
public record NewAttribute(
        AttributeKind kind, String value, @Nullable LocalDate validFrom, boolean keepsDay) {

    public NewAttribute(AttributeKind kind, String value, @Nullable LocalDate validFrom) {
        this(kind, value, validFrom, false);
    }

    public static NewAttribute always(AttributeKind kind, String value) {
        return new NewAttribute(kind, value, null, true);
    }
}
