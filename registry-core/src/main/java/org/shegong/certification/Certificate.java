package org.shegong.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shegong.certification.rule.CertificateLevel;
import org.shegong.shared.Period;
import org.shegong.shared.id.WorkerId;
import org.shegong.shared.input.PartialDate;

/** One certificate as the register knew it from one moment to another. */
@Entity
class Certificate extends Proof {

    static final String NATIONAL = "SOCIAL_WORKER";

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

    /** The number while the row stands; the database keeps it, and its key is the last word on taking a number twice. */
    @SuppressWarnings("UnusedVariable") // queries read it
    @Column(insertable = false, updatable = false)
    private @Nullable String liveNo;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Certificate() {}

    /** @param today stands in for an approval date that nobody knows */
    Certificate(WorkerId worker, NewCertificate told, LocalDate today, Instant now) {
        super(worker, now);
        this.certificateType = NATIONAL;
        this.level = told.level();
        this.managementNo = told.managementNo();
        this.approvedOn = told.approval() == null ? null : told.approval().date();
        this.approvalPrecision =
                told.approval() == null ? null : told.approval().precision();
        this.examYear = told.examYear();
        this.examPlace = told.examPlace();
        this.validFrom = approvedOn == null ? today : approvedOn;
    }

    /** The same certificate told differently: what nobody can tell of it stays as it is. */
    Certificate toldAs(NewCertificate told, Instant now) {
        var after = new Certificate(worker(), told, validFrom, now);
        after.certificateType = certificateType;
        after.validTo = validTo;
        after.standInPlaceOf(this);
        return after;
    }

    boolean coversDay(LocalDate day) {
        return new Period(validFrom, validTo).contains(day);
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
}
