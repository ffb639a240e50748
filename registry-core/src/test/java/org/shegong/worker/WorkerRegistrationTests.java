package org.shegong.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.shegong.worker.WorkerFixtures.at;
import static org.shegong.worker.WorkerFixtures.lin;

import org.junit.jupiter.api.Test;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.testing.RegistryTest;
import org.shegong.worker.card.EmploymentStatus;
import org.shegong.worker.card.WorkerSearch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@RegistryTest
class WorkerRegistrationTests {

    private static final Scope HAILING_OFFICE = Scope.of(new Reach.InDistrict("321202"));

    @Autowired
    WorkerRegistration registration;

    @Autowired
    WorkerDirectory directory;

    @Test
    void showsAPersonOnListAndRecord() {
        var id = registration.register(Scope.EVERYTHING, lin().employedBy(at(EmployersForTests.HAILING)));

        var record = directory.get(Scope.EVERYTHING, id);
        assertThat(record.card().name()).isEqualTo("林梅");
        assertThat(record.card().maskedId()).matches("3\\*{16}[0-9X]");
        assertThat(record.card().work().status()).isEqualTo(EmploymentStatus.IN_SERVICE);
        assertThat(record.card().work().employerName()).isEqualTo("海陵社工站");
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
                .isThrownBy(
                        () -> registration.register(HAILING_OFFICE, lin().employedBy(at(EmployersForTests.GAOGANG))));
    }

    @Test
    void leavesPeopleWithoutEmployerToTheCity() {
        assertThatExceptionOfType(EmployerNeeded.class).isThrownBy(() -> registration.register(HAILING_OFFICE, lin()));
    }
}
