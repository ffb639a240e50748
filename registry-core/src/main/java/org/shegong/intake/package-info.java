/**
 * Files that come in: rosters and lists of employers, read, checked and applied as one staged change-set.
 *
 * <p>Start at {@link org.shegong.intake.Imports}. A kind of file is one description,
 * {@code org.shegong.intake.kind.ImportKind}; how files become rows is told in {@code org.shegong.intake.sheet}.
 */
@NullMarked
package org.shegong.intake;

import org.jspecify.annotations.NullMarked;
