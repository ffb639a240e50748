/**
 * Bodies of state and party, what they are charged with and since when; offices changed in 2024 and will change again.
 *
 * <p>Start at {@link org.shegong.reference.authority.Authorities}.
 */
@NullMarked
@NamedInterface("authority")
package org.shegong.reference.authority;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
