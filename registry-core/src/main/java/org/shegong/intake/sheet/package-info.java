/**
 * How files become rows of typed cells, one row at a time and within limits that are checked before anything is parsed.
 *
 * <p>Start at {@link org.shegong.intake.sheet.Books}.
 */
@NullMarked
package org.shegong.intake.sheet;

import org.jspecify.annotations.NullMarked;
