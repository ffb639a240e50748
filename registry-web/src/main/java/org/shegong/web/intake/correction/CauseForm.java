package org.shegong.web.intake.correction;

import org.jspecify.annotations.Nullable;
import org.shegong.intake.correction.CauseFix.Memory;

/**
 * What somebody says of a value.
 *
 * @param meant  what it means
 * @param memory for how long
 */
record CauseForm(@Nullable String meant, @Nullable Memory memory) {}
