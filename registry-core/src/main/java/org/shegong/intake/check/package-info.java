/**
 * What comes of the rows of a file: each is read field by field, judged by the rules of its kind, and everything that
 * is wrong with it is said at once.
 *
 * <p>Start at {@link org.shegong.intake.check.Checks} for what a kind of file says of itself, and at
 * {@link org.shegong.intake.check.RowJudge} for how its rows are judged.
 */
@NullMarked
package org.shegong.intake.check;

import org.jspecify.annotations.NullMarked;
