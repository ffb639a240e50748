package org.shegong.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.shegong.certification.CertificationFixtures.assistant;
import static org.shegong.certification.CertificationFixtures.until;
import static org.shegong.shared.Scope.EVERYTHING;
import static org.shegong.testing.TestTime.TODAY;
import static org.shegong.worker.WorkerFixtures.lin;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.certification.EducationLedger.HoursOutOfRange;
import org.shegong.certification.Registrations.RegistrationsOverlap;
import org.shegong.certification.rule.RegistrationState;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.id.WorkerId;
import org.shegong.testing.RegistryTest;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.WorkerRegistration;
import org.springframework.beans.factory.annotation.Autowired;

@RegistryTest
class RegistrationsTests {

    @Autowired
    Registrations registrations;

    @Autowired
    Certificates certificates;

    @Autowired
    EducationLedger ledger;

    @Autowired
    CertificationDirectory directory;

    @Autowired
    WorkerRegistration registration;

    @Autowired
    WorkerDirectory workers;

    @Autowired
    EntityManager entities;

    WorkerId lin = WorkerId.next();

    @BeforeEach
    void register() {
        lin = registration.register(EVERYTHING, lin());
        certificates.record(EVERYTHING, lin, assistant());
    }

    @Test
    void countsTheLastValidDayAsActive() {
        registrations.record(EVERYTHING, lin, until(TODAY));

        var view = directory.of(EVERYTHING, lin);
        assertThat(view.state()).isEqualTo(RegistrationState.ACTIVE);
        assertThat(view.lastDay()).isEqualTo(TODAY);
    }

    @Test
    void lapsesOnTheDayAfter() {
        registrations.record(EVERYTHING, lin, until(TODAY.minusDays(1)));

        assertThat(directory.of(EVERYTHING, lin).state()).isEqualTo(RegistrationState.LAPSED);
    }

    @Test
    void derivesAStartNotBeforeTheCertificate() {
        registrations.record(EVERYTHING, lin, until(LocalDate.of(2025, 12, 31)));

        assertThat(directory.of(EVERYTHING, lin).registrations())
                .singleElement()
                .satisfies(period -> {
                    assertThat(period.validFrom()).isEqualTo(CertificationFixtures.APPROVED);
                    assertThat(period.startDerived()).isTrue();
                });
    }

    @Test
    void refusesPeriodsThatShareADay() {
        var first = LocalDate.of(2026, 1, 1);
        registrations.record(EVERYTHING, lin, until(first));

        assertThatExceptionOfType(RegistrationsOverlap.class)
                .isThrownBy(() -> registrations.record(EVERYTHING, lin, from(first)));
        registrations.record(EVERYTHING, lin, from(first.plusDays(1)));
        assertThat(directory.of(EVERYTHING, lin).registrations()).hasSize(2);
    }

    @Test
    void correctsAPeriodOnlyAsItWasRead() {
        var id = registrations.record(EVERYTHING, lin, until(TODAY.minusDays(1)));
        registrations.correct(EVERYTHING, lin, id, until(TODAY.plusDays(30)));

        assertThatExceptionOfType(StaleRecord.class).isThrownBy(() -> registrations.retract(EVERYTHING, lin, id));
        assertThat(directory.of(EVERYTHING, lin).state()).isEqualTo(RegistrationState.ACTIVE);
    }

    @Test
    void opensTheLedgerOnceMoreInsteadOfAddingUp() {
        ledger.open(EVERYTHING, lin, new BigDecimal("40"), TODAY);
        ledger.open(EVERYTHING, lin, new BigDecimal("71.5"), TODAY);

        assertThat(directory.of(EVERYTHING, lin).hours()).isEqualByComparingTo("71.5");
    }

    @Test
    void showsHoursOnTheCardToTheHundredth() {
        ledger.open(EVERYTHING, lin, new BigDecimal("71.96"), TODAY);
        entities.flush();
        entities.clear();

        assertThat(workers.get(EVERYTHING, lin).card().certification().hours()).isEqualByComparingTo("71.96");
    }

    @Test
    void refusesHoursThatCannotBe() {
        assertThatExceptionOfType(HoursOutOfRange.class)
                .isThrownBy(() -> ledger.open(EVERYTHING, lin, new BigDecimal("2000.5"), TODAY));
        assertThatExceptionOfType(HoursOutOfRange.class)
                .isThrownBy(() -> ledger.open(EVERYTHING, lin, new BigDecimal("-1"), TODAY));
    }

    private static NewRegistration from(LocalDate start) {
        return new NewRegistration(
                NewRegistration.Kind.RENEWAL,
                "苏泰社登202600001",
                start,
                start.plusYears(3).minusDays(1),
                null);
    }
}
