package org.shegong.worker.entry;

import org.jspecify.annotations.Nullable;

/** The end of an employment, as typed. */
public record DepartureEntry(
        @Nullable String lastDay, @Nullable String reason) {}
