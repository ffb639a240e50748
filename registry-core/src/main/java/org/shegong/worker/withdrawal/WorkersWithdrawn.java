package org.shegong.worker.withdrawal;

import java.time.Instant;
import java.util.List;
import org.shegong.shared.id.WorkerId;

/** These people are not in the register any more; what others keep of them is taken back at the same instant. */
public record WorkersWithdrawn(List<WorkerId> workers, Instant at) {

    public WorkersWithdrawn {
        workers = List.copyOf(workers);
    }
}
