package org.shegong.certification.entry;

import org.jspecify.annotations.Nullable;

/**
 * Hours of education that a person brings, as typed.
 *
 * @param asOf the day from which they count, today unless told
 */
public record HoursEntry(@Nullable String hours, @Nullable String asOf) {}
