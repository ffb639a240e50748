package org.shegong.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.shegong.worker.WorkerFixtures.at;
import static org.shegong.worker.WorkerFixtures.lin;
import static org.shegong.worker.WorkerFixtures.yoshino;
import static org.shegong.worker.WorkerFixtures.zeng;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.organization.OrganizationFixtures;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.DomainError;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.shegong.testing.RegistryTest;
import org.shegong.worker.card.EmploymentStatus;
import org.shegong.worker.card.WorkerSearch;
import org.shegong.worker.employer.EmployerNotFound;
import org.shegong.worker.finder.WorkerAlreadyRegistered;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@RegistryTest
class WorkerRegistrationTests {

    private static final Scope HAILING_OFFICE = Scope.of(new Reach.InDistrict("321202"));

    @Autowired
    WorkerRegistration registration;

    @Autowired
    WorkerDirectory directory;

    @Autowired
    OrganizationRegister organizations;

    OrganizationId renai;
    OrganizationId welfareHome;

    @BeforeEach
    void registerEmployers() {
        renai = organizations.register(Scope.EVERYTHING, OrganizationFixtures.renai());
        welfareHome = organizations.register(Scope.EVERYTHING, OrganizationFixtures.xinghuaWelfareHome());
    }

    @Test
    void showsAPersonOnListAndRecord() {
        var id = registration.register(Scope.EVERYTHING, lin().employedBy(at(renai)));

        var record = directory.get(Scope.EVERYTHING, id);
        assertThat(record.card().name()).isEqualTo("林梅");
        assertThat(record.card().maskedId()).matches("3\\*{16}[0-9X]");
        assertThat(record.card().work().status()).isEqualTo(EmploymentStatus.IN_SERVICE);
        assertThat(record.card().work().employerName()).isEqualTo("海陵区仁爱社会工作服务中心");
        assertThat(directory.search(Scope.EVERYTHING, WorkerSearch.of("lm"), PageRequest.of(0, 20)))
                .containsExactly(record.card());
    }

    @Test
    void refusesTheSamePersonTwice() {
        registration.register(Scope.EVERYTHING, lin());

        assertThatExceptionOfType(WorkerAlreadyRegistered.class)
                .isThrownBy(() -> registration.register(Scope.EVERYTHING, lin()))
                .withMessageNotContaining("19900618");
    }

    @Test
    void refusesAnEmployerOutsideTheScope() {
        assertThatExceptionOfType(EmployerNotFound.class)
                .isThrownBy(() -> registration.register(HAILING_OFFICE, lin().employedBy(at(welfareHome))));
    }

    @Test
    void leavesPeopleWithoutEmployerToTheCity() {
        assertThatExceptionOfType(EmployerNeeded.class).isThrownBy(() -> registration.register(HAILING_OFFICE, lin()));
    }

    @Test
    void entersNobodyWhereOneOfManyIsRefused() {
        var office = List.of(lin().employedBy(at(renai)), zeng().employedBy(at(welfareHome)));
        var twice = List.of(lin().employedBy(at(renai)), yoshino(), lin().employedBy(at(renai)));

        assertThatExceptionOfType(EmployerNotFound.class)
                .isThrownBy(() -> registration.registerAll(HAILING_OFFICE, office));
        assertThatExceptionOfType(WorkerAlreadyRegistered.class)
                .isThrownBy(() -> registration.registerAll(Scope.EVERYTHING, twice));
        assertThat(directory.count(Scope.EVERYTHING, WorkerSearch.EVERYBODY)).isZero();
    }

    @Test
    void saysOfEachWhatStandsAgainstEntering() {
        registration.register(Scope.EVERYTHING, zeng());

        var objections = registration.objections(
                HAILING_OFFICE,
                List.of(
                        lin().employedBy(at(renai)),
                        lin().employedBy(at(renai)),
                        zeng().employedBy(at(renai)),
                        yoshino(),
                        yoshino().employedBy(at(welfareHome))));

        assertThat(objections)
                .extracting(objection -> objection.map(DomainError::code).orElse(""))
                .containsExactly(
                        "",
                        "worker-already-registered",
                        "worker-already-registered",
                        "employer-needed",
                        "employer-not-found");
    }
}
