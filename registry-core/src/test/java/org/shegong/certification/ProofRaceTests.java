package org.shegong.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.certification.CertificationFixtures.assistant;
import static org.shegong.certification.CertificationFixtures.until;
import static org.shegong.shared.Scope.EVERYTHING;
import static org.shegong.testing.TestTime.TODAY;
import static org.shegong.worker.WorkerFixtures.lin;
import static org.shegong.worker.WorkerFixtures.zeng;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.operation.Operation;
import org.shegong.operation.Operations;
import org.shegong.shared.DomainError;
import org.shegong.shared.id.WorkerId;
import org.shegong.testing.EmptyRegister;
import org.shegong.testing.RegistryTest;
import org.shegong.worker.WorkerRegistration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two officers record proofs that cannot both stand, at the same moment. */
@RegistryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ProofRaceTests {

    @Autowired
    Certificates certificates;

    @Autowired
    Registrations registrations;

    @Autowired
    CertificationDirectory directory;

    @Autowired
    WorkerRegistration registration;

    @Autowired
    Operations operations;

    @Autowired
    EmptyRegister register;

    private WorkerId lin = WorkerId.next();
    private WorkerId zeng = WorkerId.next();

    @BeforeEach
    void enterTwo() {
        register.empty();
        lin = registration.register(EVERYTHING, lin());
        zeng = registration.register(EVERYTHING, zeng());
    }

    @AfterEach
    void empty() {
        register.empty();
    }

    @Test
    void givesACertificateNumberToOneOfTwoWhoShowIt() {
        var refused = atOnce(
                () -> certificates.record(EVERYTHING, lin, assistant()),
                () -> certificates.record(EVERYTHING, zeng, assistant()));

        assertThat(refused).containsExactlyInAnyOrder("", "certificate-number-taken");
    }

    @Test
    void recordsOneOfTwoPeriodsThatShareADay() {
        certificates.record(EVERYTHING, lin, assistant());

        var refused = atOnce(
                () -> registrations.record(EVERYTHING, lin, until(TODAY)),
                () -> registrations.record(EVERYTHING, lin, until(TODAY.plusDays(30))));

        assertThat(refused).containsOnlyOnce("").containsAnyOf("registrations-overlap", "stale-record");
        assertThat(directory.of(EVERYTHING, lin).registrations()).hasSize(1);
    }

    private List<String> atOnce(Runnable... changes) {
        return Stream.of(changes).map(change -> CompletableFuture.supplyAsync(() -> refusal(change))).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }

    /** As a request does it: as an operation, whose refusal is told by its code. */
    private String refusal(Runnable change) {
        try {
            return operations.perform(Operation.once("lin", "POST /workers"), () -> {
                change.run();
                return "";
            });
        } catch (DomainError refused) {
            return refused.code();
        } catch (OptimisticLockingFailureException race) {
            return "stale-record";
        }
    }
}
