package org.shegong.job;

import org.jspecify.annotations.Nullable;
import org.shegong.shared.Acting;
import org.shegong.shared.Actor;
import org.shegong.shared.Scope;
import org.shegong.shared.id.AccountId;

/**
 * For whom a job works.
 *
 * @param account absent for the register's own work
 * @param name    the login, for the audit trail
 * @param role    the role that was used
 * @param scope   what the owner could reach when the job was asked for; work that lasts asks again at each chunk
 */
public record JobOwner(@Nullable AccountId account, String name, String role, Scope scope) {

    /** The register itself. */
    public static final JobOwner SYSTEM = new JobOwner(null, "system", "", Scope.EVERYTHING);

    /** The person who acts on this thread. */
    public static JobOwner acting(AccountId account, Scope scope) {
        var actor = Acting.current();
        return new JobOwner(account, actor.name(), actor.role(), scope);
    }

    Actor actor(String requestId) {
        return new Actor(account == null ? null : account.value(), name, role, "job", "", requestId);
    }
}
