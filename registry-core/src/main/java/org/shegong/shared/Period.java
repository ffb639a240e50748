package org.shegong.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Calendar days from {@code from} up to but not including {@code to}; without {@code to} it has not ended. One that ends
 * on its first day holds no day.
 */
public record Period(LocalDate from, @Nullable LocalDate to) {

    public Period {
        if (to != null && to.isBefore(from)) {
            throw new PeriodEndsBeforeStart();
        }
    }

    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** Whether a day lies in both. */
    public boolean overlaps(Period other) {
        var later = from.isBefore(other.from) ? other.from : from;
        return contains(later) && other.contains(later);
    }

    public static final class PeriodEndsBeforeStart extends DomainError {
        PeriodEndsBeforeStart() {
            super(Kind.INVALID);
        }
    }
}
