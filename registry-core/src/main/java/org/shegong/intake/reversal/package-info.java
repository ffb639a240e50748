/**
 * What a change-set made is taken back, backwards and as a whole, or everything that stands against it is told.
 *
 * <p>Start at {@link org.shegong.intake.reversal.Reversing}.
 */
@NullMarked
package org.shegong.intake.reversal;

import org.jspecify.annotations.NullMarked;
