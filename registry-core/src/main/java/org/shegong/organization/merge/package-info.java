/**
 * Doubles of one employer are joined and, when that was a mistake, taken apart again.
 *
 * <p>Start at {@link org.shegong.organization.merge.OrganizationMerging}.
 */
@NullMarked
@NamedInterface("merge")
package org.shegong.organization.merge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
