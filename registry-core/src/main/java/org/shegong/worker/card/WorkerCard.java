package org.shegong.worker.card;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.shegong.worker.employer.EmployerPlace;
import org.shegong.worker.employment.EmploymentView;
import org.shegong.worker.employment.NewEmployment.Terms;

@Entity
@SuppressWarnings("UnusedVariable") // queries read what rows do not show
class WorkerCard {

    @Id
    private UUID workerId;

    private String registryNo;
    private String name;
    private String nameKey;
    private String pinyin;
    private String initials;
    private String maskedId;
    private @Nullable LocalDate birthDate;
    private @Nullable String sex;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private EmploymentStatus status;

    private @Nullable LocalDate statusSince;
    private @Nullable String districtCode;
    private @Nullable String townCode;
    private @Nullable UUID employerId;
    private @Nullable String employerName;
    private @Nullable UUID supervisorId;
    private @Nullable String education;
    private @Nullable String establishmentKind;
    private @Nullable String contractKind;
    private @Nullable String title;
    private String serviceFields;
    private @Nullable String certificateLevel;
    private @Nullable LocalDate certifiedOn;
    private @Nullable String registrationNo;
    private @Nullable String registrationState;
    private @Nullable LocalDate registrationValidTo;
    private @Nullable BigDecimal educationHours;
    private @Nullable String bodyDistrictCode;
    private @Nullable String bodyTownCode;
    private @Nullable LocalDate nextChangeOn;
    private long recordVersion;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected WorkerCard() {}

    @SuppressWarnings("NullAway.Init") // show() follows
    WorkerCard(UUID workerId) {
        this.workerId = workerId;
    }

    void show(CardSubject subject, CardFacts facts) {
        registryNo = subject.registryNo();
        recordVersion = subject.recordVersion();
        name = facts.person().name();
        nameKey = facts.person().nameKey();
        pinyin = facts.person().reading().full();
        initials = facts.person().reading().initials();
        maskedId = facts.person().maskedId();
        birthDate = facts.person().birthDate();
        sex = facts.person().sex();
        education = facts.person().education();
        status = facts.work().status();
        statusSince = facts.work().since();
        nextChangeOn = facts.work().nextChangeOn();
        showTerms(facts.work().main().map(EmploymentView::terms).orElse(Terms.NONE));
        employerId = facts.employer().map(place -> place.id().value()).orElse(null);
        employerName = facts.employer().map(EmployerPlace::name).orElse(null);
        supervisorId = facts.employer().map(EmployerPlace::supervisorId).orElse(null);
        districtCode = facts.employer().map(EmployerPlace::districtCode).orElse(bodyDistrictCode);
        townCode = facts.employer().isPresent()
                ? facts.employer().map(EmployerPlace::townCode).orElse(null)
                : bodyTownCode;
    }

    private void showTerms(Terms terms) {
        establishmentKind = terms.establishmentKind();
        contractKind = terms.contractKind();
        title = terms.title();
        serviceFields = terms.serviceFields().isEmpty() ? "" : "," + String.join(",", terms.serviceFields()) + ",";
    }

    void show(CertificationColumns columns) {
        var registration = columns.registration();
        certificateLevel = columns.level();
        certifiedOn = columns.certifiedOn();
        registrationNo = registration.number();
        registrationState = registration.state();
        registrationValidTo = registration.validTo();
        educationHours = columns.hours();
        bodyDistrictCode = registration.districtCode();
        bodyTownCode = registration.townCode();
        if (employerId == null) {
            districtCode = bodyDistrictCode;
            townCode = bodyTownCode;
        }
    }

    UUID getWorkerId() {
        return workerId;
    }

    WorkerRow toRow() {
        return new WorkerRow(
                workerId,
                registryNo,
                name,
                maskedId,
                birthDate,
                sex,
                new WorkerRow.Work(
                        status,
                        statusSince,
                        employerId,
                        employerName,
                        districtCode,
                        townCode,
                        establishmentKind,
                        contractKind,
                        title,
                        WorkerRow.fields(serviceFields)),
                education,
                new WorkerRow.Certification(
                        certificateLevel, registrationNo, registrationState, registrationValidTo, educationHours),
                recordVersion);
    }
}
