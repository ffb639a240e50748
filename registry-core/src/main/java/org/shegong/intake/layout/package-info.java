/**
 * Which sheet holds the rows of a file, where its header ends, and which column is which field.
 *
 * <p>Start at {@link org.shegong.intake.layout.LayoutFinder}.
 */
@NullMarked
package org.shegong.intake.layout;

import org.jspecify.annotations.NullMarked;
