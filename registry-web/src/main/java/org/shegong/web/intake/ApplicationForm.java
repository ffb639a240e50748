package org.shegong.web.intake;

import org.jspecify.annotations.Nullable;

/** How a change-set is to be applied. */
record ApplicationForm(@Nullable String mode) {}
