/**
 * What an officer sees first: how many people there are, of which level and education, and what awaits their
 * registrations.
 *
 * <p>Start at {@link org.shegong.reports.dashboard.Overviews}.
 */
@NullMarked
@NamedInterface("dashboard")
package org.shegong.reports.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
