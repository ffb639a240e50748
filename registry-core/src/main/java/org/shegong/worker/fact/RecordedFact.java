package org.shegong.worker.fact;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.id.Ids;

/** A row that is added once, may be retracted once, and is otherwise left as it was written. */
@MappedSuperclass
public abstract class RecordedFact {

    @Id
    private UUID id;

    private UUID workerId;
    private Instant recordedAt;
    private @Nullable Instant retractedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected RecordedFact() {}

    protected RecordedFact(UUID workerId, Instant recordedAt) {
        this.id = Ids.next();
        this.workerId = workerId;
        this.recordedAt = recordedAt;
    }

    public UUID getId() {
        return id;
    }

    public UUID getWorkerId() {
        return workerId;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public boolean isRetracted() {
        return retractedAt != null;
    }

    /** Whether the register held this row true at that instant. */
    public boolean isKnownAt(Instant instant) {
        return !recordedAt.isAfter(instant) && (retractedAt == null || retractedAt.isAfter(instant));
    }

    public void retract(Instant at) {
        if (retractedAt == null) {
            retractedAt = at;
        }
    }
}
