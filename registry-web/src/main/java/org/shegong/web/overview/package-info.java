/**
 * The overview: people by district, level and education, each number opening the list that it counts.
 *
 * <p>Start at {@link org.shegong.web.overview.OverviewPageController}.
 */
@NullMarked
package org.shegong.web.overview;

import org.jspecify.annotations.NullMarked;
