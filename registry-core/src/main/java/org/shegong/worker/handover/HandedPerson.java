package org.shegong.worker.handover;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * As much of a person as whoever takes part in a hand-over may know; the record tells more to those who may open it.
 *
 * @param record present only where the asker may open the record
 * @param level  a code of {@code CERTIFICATE_LEVEL}
 */
public record HandedPerson(
        @Nullable UUID record,
        String name,
        String maskedId,
        @Nullable String level) {}
