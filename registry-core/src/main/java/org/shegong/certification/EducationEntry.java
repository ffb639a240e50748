package org.shegong.certification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.id.Ids;
import org.shegong.shared.id.WorkerId;

/** Hours of education that count from a day on. */
@Entity
@Table(name = "education_entry")
class EducationEntry {

    private static final String OPENING = "OPENING";

    @Id
    private UUID id;

    private UUID workerId;

    private String kind;
    private BigDecimal hours;
    private LocalDate validFrom;

    @SuppressWarnings("UnusedVariable") // the history reads it
    private Instant recordedAt;

    private @Nullable Instant retractedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected EducationEntry() {}

    private EducationEntry(WorkerId worker, BigDecimal hours, LocalDate asOf, Instant now) {
        this.id = Ids.next();
        this.workerId = worker.value();
        this.kind = OPENING;
        this.hours = hours;
        this.validFrom = asOf;
        this.recordedAt = now;
    }

    static EducationEntry opening(WorkerId worker, BigDecimal hours, LocalDate asOf, Instant now) {
        return new EducationEntry(worker, hours, asOf, now);
    }

    WorkerId getWorker() {
        return new WorkerId(workerId);
    }

    void retract(Instant now) {
        retractedAt = now;
    }

    boolean isOpening() {
        return kind.equals(OPENING);
    }

    boolean isLive() {
        return retractedAt == null;
    }

    public BigDecimal getHours() {
        return hours;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public @Nullable Instant getRetractedAt() {
        return retractedAt;
    }
}
