package org.shegong.worker.card;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

@Entity
@Immutable
class WorkerKey implements Persistable<WorkerKey.Id> {

    @EmbeddedId
    private Id id;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected WorkerKey() {}

    WorkerKey(Id id) {
        this.id = id;
    }

    @Override
    public Id getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }

    @Embeddable
    record Id(
            UUID workerId,

            @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
            Kind kind,

            String searchKey) implements Serializable {}

    /** The kinds of words by which a person is found. */
    enum Kind {
        NAME,
        PINYIN,
        INITIALS,
        CERTIFICATE,
        ID_NUMBER,
        PHONE
    }
}
