package org.shegong.reports.population;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which day is asked about, and what the register knew then.
 *
 * @param known as the register knew it at this instant; absent as it knows it now
 */
public record AsOf(LocalDate day, @Nullable Instant known) {

    public static AsOf day(LocalDate day) {
        return new AsOf(day, null);
    }
}
