package org.shegong.worker;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shegong.worker.employment.Ending;

/**
 * The end of an employment as people say it.
 *
 * @param lastDay the last day of work
 * @param reason  a code of {@code LEAVING_REASON}
 */
public record Departure(LocalDate lastDay, @Nullable String reason) {

    Ending ending() {
        return new Ending(lastDay.plusDays(1), reason);
    }
}
