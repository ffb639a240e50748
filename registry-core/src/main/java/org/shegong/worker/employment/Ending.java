package org.shegong.worker.employment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an employment ends.
 *
 * @param end    the first day without it
 * @param reason a code of {@code LEAVING_REASON}
 */
public record Ending(LocalDate end, @Nullable String reason) {}
