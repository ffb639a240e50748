package org.shegong.worker.record;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.id.WorkerId;

/** One person for life. The facts lie beside it; its version counts every change of any of them. */
@Entity
@Table(name = "worker")
class SocialWorker {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private WorkerId id;

    private String registryNo;
    private Instant registeredAt;
    private Instant changedAt;
    private @Nullable UUID mergedInto;
    private @Nullable Instant withdrawnAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected SocialWorker() {}

    SocialWorker(WorkerId id, String registryNo, Instant now) {
        this.id = id;
        this.registryNo = registryNo;
        this.registeredAt = now;
        this.changedAt = now;
    }

    /** Guards an edit that was based on an earlier reading of this person. */
    SocialWorker asReadAt(long expectedVersion) {
        if (version() != expectedVersion) {
            throw new StaleRecord();
        }
        return this;
    }

    /** The instant that the facts of a change carry: now, and later than every earlier change. */
    Instant next(Instant now) {
        return now.isAfter(changedAt) ? now : changedAt.plusNanos(1000);
    }

    /** Counts a change; entering the register is no change. */
    void change(Instant at) {
        changedAt = at;
    }

    void mergeInto(WorkerId survivor) {
        mergedInto = survivor.value();
    }

    void standAlone() {
        mergedInto = null;
    }

    /** It should never have been entered; its number is not given again. */
    void withdraw(Instant at) {
        withdrawnAt = at;
        changedAt = at;
    }

    /** Whether somebody is to be found under this record. */
    boolean stands() {
        return mergedInto == null && withdrawnAt == null;
    }

    WorkerId getId() {
        return id;
    }

    String getRegistryNo() {
        return registryNo;
    }

    Instant getRegisteredAt() {
        return registeredAt;
    }

    @Nullable UUID getMergedInto() {
        return mergedInto;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
