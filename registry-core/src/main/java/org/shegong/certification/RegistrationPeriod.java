package org.shegong.certification;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.Period;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.id.RegistrationId;
import org.shegong.shared.id.WorkerId;

/** One span of registration as the register knew it from one moment to another. */
@Entity
@Table(name = "registration_period")
class RegistrationPeriod {

    enum StartSource {
        GIVEN,
        DERIVED
    }

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RegistrationId id;

    private UUID workerId;

    @Enumerated(EnumType.STRING)
    private NewRegistration.Kind kind;

    private @Nullable String registrationNo;
    private LocalDate validFrom;

    @Enumerated(EnumType.STRING)
    private StartSource startSource;

    private LocalDate validTo;
    private @Nullable String body;
    private Instant recordedAt;
    private @Nullable Instant retractedAt;

    @SuppressWarnings("UnusedVariable") // the history reads it
    private @Nullable UUID replaces;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected RegistrationPeriod() {}

    RegistrationPeriod(WorkerId worker, NewRegistration told, Period period, Instant now) {
        this.id = RegistrationId.next();
        this.workerId = worker.value();
        this.kind = told.kind();
        this.registrationNo = told.registrationNo();
        this.validFrom = period.from();
        this.startSource = told.validFrom() == null ? StartSource.DERIVED : StartSource.GIVEN;
        this.validTo = told.lastDay().plusDays(1);
        this.body = told.body();
        this.recordedAt = now;
    }

    RegistrationPeriod inPlaceOf(RegistrationPeriod before) {
        replaces = before.id.value();
        return this;
    }

    void retract(Instant now) {
        if (retractedAt != null) {
            throw new StaleRecord();
        }
        retractedAt = now;
    }

    boolean isLive() {
        return retractedAt == null;
    }

    Period period() {
        return new Period(validFrom, validTo);
    }

    public RegistrationId getId() {
        return id;
    }

    public WorkerId getWorker() {
        return new WorkerId(workerId);
    }

    public NewRegistration.Kind getKind() {
        return kind;
    }

    public @Nullable String getRegistrationNo() {
        return registrationNo;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public boolean isStartDerived() {
        return startSource == StartSource.DERIVED;
    }

    public LocalDate getLastDay() {
        return validTo.minusDays(1);
    }

    public @Nullable String getBody() {
        return body;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public @Nullable Instant getRetractedAt() {
        return retractedAt;
    }
}
