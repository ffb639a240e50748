/**
 * People say which column of their file is which field, where the header alone does not, and are remembered.
 *
 * <p>Start at {@link org.shegong.intake.matching.ColumnMatching}.
 */
@NullMarked
@NamedInterface("matching")
package org.shegong.intake.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
