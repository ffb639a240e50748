/**
 * Problem rows as a workbook in the layout of their file, and its way back into the same change-set.
 *
 * <p>Start at {@link org.shegong.intake.workbook.ProblemWorkbook} and
 * {@link org.shegong.intake.workbook.ReturnedWorkbooks}.
 */
@NamedInterface("workbook")
@NullMarked
package org.shegong.intake.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
