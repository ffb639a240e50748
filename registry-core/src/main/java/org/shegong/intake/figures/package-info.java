/**
 * Yearly figures of regions: one figure a line, or one line for a region with a column for each figure.
 *
 * <p>Start at {@link org.shegong.intake.figures.FiguresKind}.
 */
@NullMarked
package org.shegong.intake.figures;

import org.jspecify.annotations.NullMarked;
