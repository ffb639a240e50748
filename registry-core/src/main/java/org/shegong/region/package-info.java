/**
 * The divisions and reporting units of the city as a tree that differs from day to day, and their yearly figures.
 *
 * <p>Start at {@link org.shegong.region.RegionTree} to read the tree and at {@link org.shegong.region.RegionRegister} to
 * change it.
 */
@NullMarked
package org.shegong.region;

import org.jspecify.annotations.NullMarked;
