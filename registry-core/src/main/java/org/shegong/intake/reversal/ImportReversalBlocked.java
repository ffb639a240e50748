package org.shegong.intake.reversal;

import java.util.List;
import org.shegong.shared.DomainError;
import org.springframework.modulith.NamedInterface;

/** Something in the register depends on what the change-set made; all of it must be settled first. */
@NamedInterface("reversal")
public final class ImportReversalBlocked extends DomainError {

    private final transient List<Blocker> blockers;

    ImportReversalBlocked(List<Blocker> blockers) {
        super(Kind.CONFLICT, blockers.size());
        this.blockers = List.copyOf(blockers);
    }

    public List<Blocker> blockers() {
        return blockers;
    }
}
