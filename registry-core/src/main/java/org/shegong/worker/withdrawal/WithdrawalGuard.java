package org.shegong.worker.withdrawal;

import java.util.Collection;
import java.util.Set;
import org.shegong.shared.id.WorkerId;

/** Somebody for whom a person must stay in the register; a bean of this type is asked before each withdrawal. */
public interface WithdrawalGuard {

    /** Why, as a code that is worded under {@code intake.blocker.<code>}. */
    String code();

    /** Those of these people who must stay; they are some hundreds at most. */
    Set<WorkerId> held(Collection<WorkerId> people);

    /** Whether it is asked too before a change of a person is taken back, where the person stays. */
    default boolean isOfChanges() {
        return false;
    }
}
