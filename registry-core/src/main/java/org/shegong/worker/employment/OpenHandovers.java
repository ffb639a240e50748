package org.shegong.worker.employment;

import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;

/** Knows who has been let go to another district and has not been taken over there yet. */
public interface OpenHandovers {

    /** Whether the person may not begin main work there meanwhile. */
    boolean forbid(WorkerId worker, OrganizationId employer);

    /** @throws BeingHandedOver if it is forbidden */
    default void refuse(WorkerId worker, NewEmployment employment) {
        if (forbid(worker, employment.employer())) {
            throw new BeingHandedOver();
        }
    }
}
