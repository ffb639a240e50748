package org.shegong.job;

import org.jspecify.annotations.Nullable;
import org.shegong.shared.id.AccountId;

/**
 * Whose jobs are meant: those of one account, or everybody's for those who keep the system running.
 *
 * @param owner absent for everybody's
 */
public record JobSearch(@Nullable AccountId owner) {

    boolean includes(StoredJob job) {
        return owner == null || owner.equals(job.owner().account());
    }
}
