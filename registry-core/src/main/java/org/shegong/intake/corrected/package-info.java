/**
 * What was corrected in a change-set, to be looked through and withdrawn.
 *
 * <p>Start at {@link org.shegong.intake.corrected.CorrectionDirectory}.
 */
@NamedInterface("corrected")
@NullMarked
package org.shegong.intake.corrected;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
