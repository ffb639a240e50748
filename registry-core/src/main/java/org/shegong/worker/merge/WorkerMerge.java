package org.shegong.worker.merge;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.Acting;
import org.shegong.shared.id.Ids;
import org.shegong.shared.id.WorkerId;

@Entity
class WorkerMerge {

    @Id
    private UUID id;

    private UUID survivorId;
    private UUID mergedId;
    private String reason;
    private String actorName;
    private Instant mergedAt;
    private @Nullable Instant undoneAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected WorkerMerge() {}

    WorkerMerge(WorkerId survivor, WorkerId merged, String reason, Instant now) {
        this.id = Ids.next();
        this.survivorId = survivor.value();
        this.mergedId = merged.value();
        this.reason = reason;
        this.actorName = Acting.current().name();
        this.mergedAt = now;
    }

    void undo(Instant now) {
        if (undoneAt != null) {
            throw new MergeNotFound();
        }
        undoneAt = now;
    }

    WorkerId survivor() {
        return new WorkerId(survivorId);
    }

    WorkerId merged() {
        return new WorkerId(mergedId);
    }

    MergeView toView() {
        return new MergeView(id, survivor(), merged(), reason, actorName, mergedAt, undoneAt);
    }
}
