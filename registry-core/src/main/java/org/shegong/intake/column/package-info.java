/**
 * Which column of a change-set's file is which field: what somebody has matched, and else what is recognised.
 *
 * <p>Start at {@link org.shegong.intake.column.FileLayouts}.
 */
@NullMarked
package org.shegong.intake.column;

import org.jspecify.annotations.NullMarked;
