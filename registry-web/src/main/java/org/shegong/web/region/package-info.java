/**
 * The pages of the tree of regions as of any day, with what came before and after a region and its yearly figures.
 *
 * <p>Start at {@code RegionPageController}.
 */
@NullMarked
package org.shegong.web.region;

import org.jspecify.annotations.NullMarked;
