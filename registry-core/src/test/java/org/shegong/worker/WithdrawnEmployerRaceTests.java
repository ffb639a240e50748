package org.shegong.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.operation.Retry;
import org.shegong.organization.OrganizationFixtures;
import org.shegong.organization.OrganizationRegister;
import org.shegong.organization.withdrawal.OrganizationWithdrawal;
import org.shegong.shared.Scope;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.id.OrganizationId;
import org.shegong.testing.EmptyRegister;
import org.shegong.testing.RegistryTest;
import org.shegong.worker.card.WorkerSearch;
import org.shegong.worker.employer.EmployerNotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Nobody ends at an employer that is taken out of the register at the same moment. */
@RegistryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class WithdrawnEmployerRaceTests {

    @Autowired
    WorkerRegistration registration;

    @Autowired
    EmploymentChanges changes;

    @Autowired
    OrganizationRegister organizations;

    @Autowired
    OrganizationWithdrawal withdrawal;

    @Autowired
    WorkerDirectory people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Retry retry;

    @Autowired
    EmptyRegister register;

    OrganizationId employer;

    @BeforeEach
    void enterAnEmployer() {
        register.empty();
        employer = organizations.register(Scope.EVERYTHING, OrganizationFixtures.renai());
    }

    @AfterEach
    void empty() {
        register.empty();
    }

    @Test
    void keepsAnEmployerWhereSomebodyIsBeingEntered() {
        var withdrawn = transaction.execute(status -> {
            registration.register(Scope.EVERYTHING, WorkerFixtures.lin().employedBy(WorkerFixtures.at(employer)));
            return started(this::withdraw);
        });

        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(withdrawn::join)
                .withCauseInstanceOf(StaleRecord.class);
        assertThat(people.count(Scope.EVERYTHING, WorkerSearch.at(employer))).isEqualTo(1);
    }

    @Test
    void entersNobodyAtAnEmployerThatIsBeingWithdrawn() {
        var entered = transaction.execute(status -> {
            withdraw();
            return started(() -> registration.register(
                    Scope.EVERYTHING, WorkerFixtures.lin().employedBy(WorkerFixtures.at(employer))));
        });

        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(entered::join)
                .withCauseInstanceOf(EmployerNotFound.class);
        assertThat(people.count(Scope.EVERYTHING, WorkerSearch.EVERYBODY)).isZero();
    }

    @Test
    void movesNobodyToAnEmployerThatIsBeingWithdrawn() {
        var person = registration.register(Scope.EVERYTHING, WorkerFixtures.zeng());
        var read = new AsRead(person, people.get(Scope.EVERYTHING, person).version());
        var moved = transaction.execute(status -> {
            withdraw();
            return started(() -> changes.change(Scope.EVERYTHING, read, WorkerFixtures.at(employer)));
        });

        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(moved::join)
                .withCauseInstanceOf(EmployerNotFound.class);
        assertThat(people.get(Scope.EVERYTHING, person).facts().employments()).isEmpty();
    }

    private void withdraw() {
        withdrawal.withdraw(Scope.EVERYTHING, Set.of(employer));
    }

    /** Begins on another thread, which meets what this one holds, and ends when this one has committed. */
    private CompletableFuture<Void> started(Runnable work) {
        var begun = CompletableFuture.runAsync(() -> retry.run(() -> {
            work.run();
            return true;
        }));
        assertThatExceptionOfType(java.util.concurrent.TimeoutException.class)
                .isThrownBy(() -> begun.get(300, TimeUnit.MILLISECONDS));
        return begun;
    }
}
