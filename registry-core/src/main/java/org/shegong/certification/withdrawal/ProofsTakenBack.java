package org.shegong.certification.withdrawal;

import java.util.Set;
import org.shegong.shared.id.WorkerId;

/** What these people have proven is told again as it was before. */
public record ProofsTakenBack(Set<WorkerId> workers) {

    public ProofsTakenBack {
        workers = Set.copyOf(workers);
    }
}
