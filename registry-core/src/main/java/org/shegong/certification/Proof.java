package org.shegong.certification;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.fact.RecordedFact;

/** Something that somebody has proven. Told differently it is a new row that names the one in whose place it stands. */
@MappedSuperclass
abstract class Proof extends RecordedFact {

    @SuppressWarnings("UnusedVariable") // the history reads it
    private @Nullable UUID replaces;

    protected Proof() {}

    protected Proof(WorkerId worker, Instant now) {
        super(worker.value(), now);
    }

    void standInPlaceOf(Proof before) {
        replaces = before.getId();
    }

    WorkerId worker() {
        return new WorkerId(getWorkerId());
    }
}
