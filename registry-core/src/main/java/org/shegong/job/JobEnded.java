package org.shegong.job;

import org.jspecify.annotations.Nullable;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.JobId;

/**
 * A job is over; published inside the transaction that ends it.
 *
 * @param owner   absent for the register's own work
 * @param problem the code of the refusal that ended it, or an empty text
 * @param link    where its result is seen, or an empty text
 */
public record JobEnded(
        JobId id, String kind, JobState state, @Nullable AccountId owner, String problem, String link) {}
