package org.shegong.worker.attribute;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.fact.RecordedFact;

@Entity
class WorkerAttribute extends RecordedFact {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AttributeKind kind;

    private String valueText;
    private @Nullable LocalDate validFrom;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected WorkerAttribute() {}

    WorkerAttribute(WorkerId worker, NewAttribute attribute, Instant now) {
        super(worker.value(), now);
        this.kind = attribute.kind();
        this.valueText = attribute.value();
        this.validFrom = attribute.validFrom();
    }

    AttributeKind getKind() {
        return kind;
    }

    String getValueText() {
        return valueText;
    }

    @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    LocalDate since() {
        return validFrom == null ? LocalDate.MIN : validFrom;
    }

    boolean starts(LocalDate day) {
        return day.equals(validFrom);
    }

    boolean says(String value) {
        return valueText.equals(value);
    }
}
