package org.shegong.reports.population;

import java.time.Instant;
import java.util.UUID;
import org.shegong.reports.population.fact.Dated;

/** One interval of one person as it is stored and stands now. */
record StateRow(UUID worker, Instant recordedAt, Dated<Dimensions> interval) {}
