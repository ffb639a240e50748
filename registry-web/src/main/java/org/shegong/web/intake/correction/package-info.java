/** The pages on which an import is mended: a cause in all its rows, cells, rows, and the workbook of problem rows. */
@NullMarked
package org.shegong.web.intake.correction;

import org.jspecify.annotations.NullMarked;
