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
import org.shegong.certification.rule.CertificateLevel;
import org.shegong.shared.Period;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.id.CertificateId;
import org.shegong.shared.id.WorkerId;
import org.shegong.shared.input.PartialDate;

/** One certificate as the register knew it from one moment to another. */
@Entity
@Table(name = "certificate")
class Certificate {

    static final String NATIONAL = "SOCIAL_WORKER";

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CertificateId id;

    private UUID workerId;

    @SuppressWarnings("UnusedVariable") // queries read it
    private String certificateType;

    @Enumerated(EnumType.STRING)
    private CertificateLevel level;

    private @Nullable String managementNo;
    private @Nullable LocalDate approvedOn;

    @Enumerated(EnumType.STRING)
    private PartialDate.@Nullable Precision approvalPrecision;

    private @Nullable Integer examYear;
    private @Nullable String examPlace;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private Instant recordedAt;
    private @Nullable Instant retractedAt;

    @SuppressWarnings("UnusedVariable") // the history reads it
    private @Nullable UUID replaces;

    /** The number while the row stands; the database keeps it, and its key is the last word on taking a number twice. */
    @SuppressWarnings("UnusedVariable") // queries read it
    @Column(insertable = false, updatable = false)
    private @Nullable String liveNo;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Certificate() {}

    /** @param today stands in for an approval date that nobody knows */
    Certificate(WorkerId worker, NewCertificate told, LocalDate today, Instant now) {
        this.id = CertificateId.next();
        this.workerId = worker.value();
        this.certificateType = NATIONAL;
        this.level = told.level();
        this.managementNo = told.managementNo();
        this.approvedOn = told.approval() == null ? null : told.approval().date();
        this.approvalPrecision =
                told.approval() == null ? null : told.approval().precision();
        this.examYear = told.examYear();
        this.examPlace = told.examPlace();
        this.validFrom = approvedOn == null ? today : approvedOn;
        this.recordedAt = now;
    }

    Certificate inPlaceOf(Certificate before) {
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

    boolean coversDay(LocalDate day) {
        return new Period(validFrom, validTo).contains(day);
    }

    public CertificateId getId() {
        return id;
    }

    public WorkerId getWorker() {
        return new WorkerId(workerId);
    }

    public CertificateLevel getLevel() {
        return level;
    }

    public @Nullable String getManagementNo() {
        return managementNo;
    }

    public @Nullable LocalDate getApprovedOn() {
        return approvedOn;
    }

    public PartialDate.@Nullable Precision getApprovalPrecision() {
        return approvalPrecision;
    }

    public @Nullable Integer getExamYear() {
        return examYear;
    }

    public @Nullable String getExamPlace() {
        return examPlace;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** A level that no number proves is unverified. */
    public boolean isVerified() {
        return managementNo != null;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public @Nullable Instant getRetractedAt() {
        return retractedAt;
    }
}
