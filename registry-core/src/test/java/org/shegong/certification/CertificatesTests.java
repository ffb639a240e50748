package org.shegong.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.shegong.certification.CertificationFixtures.APPROVED;
import static org.shegong.certification.CertificationFixtures.NUMBER;
import static org.shegong.certification.CertificationFixtures.assistant;
import static org.shegong.shared.Scope.EVERYTHING;
import static org.shegong.worker.WorkerFixtures.lin;
import static org.shegong.worker.WorkerFixtures.zeng;

import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.certification.Certificates.CertificateNumberTaken;
import org.shegong.certification.rule.CertificateLevel;
import org.shegong.certification.rule.RegistrationState;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.id.WorkerId;
import org.shegong.shared.input.PartialDate;
import org.shegong.testing.RegistryTest;
import org.shegong.worker.AsRead;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.WorkerNotFound;
import org.shegong.worker.WorkerRegistration;
import org.shegong.worker.merge.WorkerMerging;
import org.springframework.beans.factory.annotation.Autowired;

@RegistryTest
class CertificatesTests {

    private static final Scope HAILING = Scope.of(new Reach.InDistrict("321202"));

    @Autowired
    Certificates certificates;

    @Autowired
    CertificationDirectory directory;

    @Autowired
    WorkerRegistration registration;

    @Autowired
    WorkerDirectory workers;

    @Autowired
    WorkerMerging merging;

    WorkerId lin = WorkerId.next();

    @BeforeEach
    void register() {
        lin = registration.register(EVERYTHING, lin());
    }

    @Test
    void recordsACertificateForTheRecordPage() {
        certificates.record(EVERYTHING, lin, assistant());

        var view = directory.of(EVERYTHING, lin);
        assertThat(view.level()).isEqualTo(CertificateLevel.ASSISTANT);
        assertThat(view.state()).isEqualTo(RegistrationState.NEVER);
        assertThat(view.needed()).isEqualTo(72);
        assertThat(view.certificates()).singleElement().satisfies(certificate -> {
            assertThat(certificate.approvedOn()).isEqualTo(APPROVED);
            assertThat(certificate.verified()).isTrue();
        });
    }

    @Test
    void leavesALevelWithoutNumberUnverified() {
        certificates.record(
                EVERYTHING,
                lin,
                NewCertificate.of(CertificateLevel.SENIOR, null, PartialDate.month(YearMonth.of(2019, 6))));

        assertThat(directory.of(EVERYTHING, lin).certificates()).singleElement().satisfies(certificate -> {
            assertThat(certificate.verified()).isFalse();
            assertThat(certificate.approvalPrecision()).isEqualTo(PartialDate.Precision.MONTH);
        });
    }

    @Test
    void refusesANumberThatSomebodyHolds() {
        certificates.record(EVERYTHING, lin, assistant());
        var zeng = registration.register(EVERYTHING, zeng());

        assertThatExceptionOfType(CertificateNumberTaken.class)
                .isThrownBy(() -> certificates.record(EVERYTHING, zeng, assistant()));
        assertThat(certificates.holderOf(NUMBER)).contains(lin);
    }

    @Test
    void givesARetractedNumberFree() {
        var id = certificates.record(EVERYTHING, lin, assistant());
        certificates.retract(EVERYTHING, lin, id);
        var zeng = registration.register(EVERYTHING, zeng());

        certificates.record(EVERYTHING, zeng, assistant());

        assertThat(certificates.holderOf(NUMBER)).contains(zeng);
        assertThat(directory.of(EVERYTHING, lin).level()).isNull();
    }

    @Test
    void refusesTheLoserOfTwoCorrections() {
        var id = certificates.record(EVERYTHING, lin, assistant());
        certificates.correct(
                EVERYTHING, lin, id, CertificationFixtures.of(CertificateLevel.INTERMEDIATE, NUMBER, APPROVED));

        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> certificates.correct(EVERYTHING, lin, id, assistant()));
        assertThat(directory.of(EVERYTHING, lin).level()).isEqualTo(CertificateLevel.INTERMEDIATE);
    }

    @Test
    void treatsAPersonOutsideTheScopeAsUnknown() {
        var id = certificates.record(EVERYTHING, lin, assistant());

        assertThatExceptionOfType(WorkerNotFound.class)
                .isThrownBy(() -> certificates.record(HAILING, lin, assistant()));
        assertThatExceptionOfType(WorkerNotFound.class).isThrownBy(() -> directory.of(HAILING, lin));
        assertThatExceptionOfType(WorkerNotFound.class).isThrownBy(() -> certificates.retract(HAILING, lin, id));
    }

    @Test
    void correctsACertificateOfAMergedRecord() {
        var zeng = registration.register(EVERYTHING, zeng());
        var id = certificates.record(EVERYTHING, zeng, assistant());
        merging.merge(EVERYTHING, read(lin), read(zeng), "同一人");

        certificates.correct(
                EVERYTHING, lin, id, CertificationFixtures.of(CertificateLevel.INTERMEDIATE, NUMBER, APPROVED));

        assertThat(directory.of(EVERYTHING, lin).level()).isEqualTo(CertificateLevel.INTERMEDIATE);
    }

    @Test
    void refusesTheCertificateOfSomebodyElse() {
        var zeng = registration.register(EVERYTHING, zeng());
        var id = certificates.record(EVERYTHING, zeng, assistant());

        assertThatExceptionOfType(CertificationNotFound.class)
                .isThrownBy(() -> certificates.retract(EVERYTHING, lin, id));
    }

    private AsRead read(WorkerId worker) {
        return new AsRead(worker, workers.get(EVERYTHING, worker).version());
    }

    @Test
    void showsTheHighestLevelOnTheCard() {
        certificates.record(EVERYTHING, lin, assistant());
        certificates.record(
                EVERYTHING,
                lin,
                CertificationFixtures.of(CertificateLevel.INTERMEDIATE, "2025032053172599999", APPROVED.plusYears(2)));

        assertThat(workers.get(EVERYTHING, lin).card().certification().level()).isEqualTo("INTERMEDIATE");
    }
}
