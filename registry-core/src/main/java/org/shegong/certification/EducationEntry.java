package org.shegong.certification;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.fact.RecordedFact;

/** Hours of education that count from a day on. */
@Entity
class EducationEntry extends RecordedFact {

    private static final String OPENING = "OPENING";

    private String kind;
    private BigDecimal hours;
    private LocalDate validFrom;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected EducationEntry() {}

    private EducationEntry(WorkerId worker, BigDecimal hours, LocalDate asOf, Instant now) {
        super(worker.value(), now);
        this.kind = OPENING;
        this.hours = hours;
        this.validFrom = asOf;
    }

    static EducationEntry opening(WorkerId worker, BigDecimal hours, LocalDate asOf, Instant now) {
        return new EducationEntry(worker, hours, asOf, now);
    }

    boolean isOpening() {
        return kind.equals(OPENING);
    }

    public BigDecimal getHours() {
        return hours;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }
}
