/**
 * What the register knows of people over time, gathered from all capabilities, many people at once.
 *
 * <p>Start at {@link org.shegong.reports.population.fact.FactsReader}.
 */
@NullMarked
package org.shegong.reports.population.fact;

import org.jspecify.annotations.NullMarked;
