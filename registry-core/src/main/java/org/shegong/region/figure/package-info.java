/**
 * Yearly figures of regions: residents by basis, people in need, beds, students, each with its source.
 *
 * <p>Start at {@link org.shegong.region.figure.RegionFigures}.
 */
@NullMarked
@NamedInterface("figure")
package org.shegong.region.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
