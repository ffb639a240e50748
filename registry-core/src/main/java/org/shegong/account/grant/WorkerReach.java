package org.shegong.account.grant;

import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;

/** Asked by the rules of grants; answered by the register of people, which knows accounts and is not known to them. */
public interface WorkerReach {

    /** Whether there is such a person inside the scope. */
    boolean holds(Scope scope, WorkerId worker);
}
