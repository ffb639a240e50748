/**
 * What was mended, laid over the cells of a file: the file stays as it was brought, and is checked as it now reads.
 *
 * <p>Start at {@link org.shegong.intake.overlay.Overlays}.
 */
@NullMarked
package org.shegong.intake.overlay;

import org.jspecify.annotations.NullMarked;
