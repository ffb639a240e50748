package org.shegong.worker.identity;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.fact.RecordedFact;

@Entity
class WorkerName extends RecordedFact {

    private String name;
    private boolean former;
    private @Nullable LocalDate validFrom;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected WorkerName() {}

    WorkerName(WorkerId worker, NewName name, Instant now) {
        super(worker.value(), now);
        this.name = name.name();
        this.former = name.former();
        this.validFrom = name.validFrom();
    }

    String getName() {
        return name;
    }

    boolean isFormer() {
        return former;
    }

    boolean says(NewName told) {
        return name.equals(told.name());
    }

    LocalDate since() {
        return validFrom == null ? LocalDate.MIN : validFrom;
    }

    @Nullable LocalDate getValidFrom() {
        return validFrom;
    }
}
