/**
 * Where a change-set waits: its file, its lines, what was found in them and what they made.
 *
 * <p>Start at {@link org.shegong.intake.stage.ImportTable}.
 */
@NullMarked
package org.shegong.intake.stage;

import org.jspecify.annotations.NullMarked;
