/**
 * What one job may cost a processor.
 *
 * <p>Start at {@link org.shegong.job.effort.Effort}.
 */
@NullMarked
@NamedInterface("effort")
package org.shegong.job.effort;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
