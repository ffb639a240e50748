package org.shegong.web.worker.change;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.worker.entry.DepartureEntry;

/**
 * The end of an employment, as typed.
 *
 * @param employment which one, where it is not the main one
 */
record LeavingEntry(
        @Nullable UUID employment,
        @Nullable String lastDay,
        @Nullable String reason) {

    Optional<UUID> named() {
        return Optional.ofNullable(employment);
    }

    DepartureEntry departure() {
        return new DepartureEntry(lastDay, reason);
    }
}
