/**
 * Mending what the check has found: one cause in all its rows, a cell, a row, or a whole workbook of problem rows. Nothing
 * is patched by hand; after each mending the file is checked anew.
 *
 * <p>Start at {@link org.shegong.intake.correction.Corrections} to mend and at
 * {@link org.shegong.intake.correction.ProblemDirectory} to see what there is to mend.
 */
@NamedInterface("correction")
@NullMarked
package org.shegong.intake.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
