/**
 * The third stage of the check: what the register says of the lines that are good in themselves.
 *
 * <p>Start at {@link org.shegong.intake.comparison.Comparing}.
 */
@NullMarked
package org.shegong.intake.comparison;

import org.jspecify.annotations.NullMarked;
