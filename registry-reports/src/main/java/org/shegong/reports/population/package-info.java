/**
 * Who the people of the city are on any day, as it was known at any moment: one derived row per person and per interval
 * in which no statistical dimension changes.
 *
 * <p>Start at {@link org.shegong.reports.population.Population} to count and at
 * {@link org.shegong.reports.population.PopulationRebuild} to derive everything anew.
 */
@NullMarked
@NamedInterface("population")
package org.shegong.reports.population;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
