/** The pages on which imports are mended. */
@NullMarked
package org.shegong.web.intake.correction;

import org.jspecify.annotations.NullMarked;
