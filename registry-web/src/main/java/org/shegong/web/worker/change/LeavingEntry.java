package org.shegong.web.worker.change;

import org.jspecify.annotations.Nullable;

/** The end of an employment, as typed. */
record LeavingEntry(@Nullable String lastDay, @Nullable String reason) {}
