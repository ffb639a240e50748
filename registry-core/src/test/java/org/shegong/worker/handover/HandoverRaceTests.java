package org.shegong.worker.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.testing.TestTime.TODAY;
import static org.shegong.worker.WorkerFixtures.at;
import static org.shegong.worker.WorkerFixtures.lin;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.shegong.operation.Retry;
import org.shegong.organization.OrganizationFixtures;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.DomainError;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;
import org.shegong.testing.EmptyRegister;
import org.shegong.testing.RegistryTest;
import org.shegong.worker.AsRead;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.WorkerRegistration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Of two who answer one hand-over at once, one does, and the other is told that it is settled. */
@RegistryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class HandoverRaceTests {

    private static final Scope HAILING = Scope.of(new Reach.InDistrict("321202"));
    private static final Scope XINGHUA = Scope.of(new Reach.InDistrict(OrganizationFixtures.XINGHUA));
    private static final String DONE = "";

    @Autowired
    Handovers handovers;

    @Autowired
    HandoverDirectory directory;

    @Autowired
    OrganizationRegister organizations;

    @Autowired
    WorkerRegistration registration;

    @Autowired
    WorkerDirectory workers;

    @Autowired
    Retry retry;

    @Autowired
    EmptyRegister register;

    OrganizationId home;
    WorkerId lin;
    UUID handover;

    @BeforeEach
    void letLinGo() {
        register.empty();
        home = organizations.register(Scope.EVERYTHING, OrganizationFixtures.xinghuaWelfareHome());
        var renai = organizations.register(Scope.EVERYTHING, OrganizationFixtures.renai());
        lin = registration.register(Scope.EVERYTHING, lin().employedBy(at(renai)));
        handover = handovers.release(HAILING, new AsRead(lin, 0), OrganizationFixtures.XINGHUA, TODAY);
    }

    @AfterEach
    void empty() {
        register.empty();
    }

    @RepeatedTest(4)
    void letsOneOfTwoOfficersTakeThePersonOver() {
        assertThat(atOnce(this::accept, this::accept)).containsExactlyInAnyOrder(DONE, "handover-settled");

        assertThat(directory.get(XINGHUA, handover).state()).isEqualTo(HandoverState.ACCEPTED);
        assertThat(workers.get(XINGHUA, lin).facts().employments()).hasSize(2);
    }

    @RepeatedTest(4)
    void acceptsOrWithdrawsButNeverBoth() {
        var told = atOnce(this::accept, this::withdraw);

        assertThat(told).containsExactlyInAnyOrder(DONE, "handover-settled");
        boolean isAccepted = told.get(0).isEmpty();
        assertThat(directory.get(HAILING, handover).state())
                .isEqualTo(isAccepted ? HandoverState.ACCEPTED : HandoverState.WITHDRAWN);
        assertThat(workers.get(Scope.EVERYTHING, lin).facts().employments()).hasSize(isAccepted ? 2 : 1);
    }

    @RepeatedTest(2)
    void acceptsOrDeclinesButNeverBoth() {
        assertThat(atOnce(this::accept, () -> handovers.decline(XINGHUA, handover, 0, "没有岗位")))
                .containsExactlyInAnyOrder(DONE, "handover-settled");
    }

    private void accept() {
        handovers.accept(XINGHUA, handover, 0, at(home));
    }

    private void withdraw() {
        handovers.withdraw(HAILING, handover, 0);
    }

    /** What each was told, in their order; nothing where it was done. */
    private List<String> atOnce(Runnable... steps) {
        var start = new CyclicBarrier(steps.length);
        var begun = Stream.of(steps)
                .map(step -> CompletableFuture.supplyAsync(() -> told(start, step)))
                .toList();
        return begun.stream().map(CompletableFuture::join).toList();
    }

    private String told(CyclicBarrier start, Runnable step) {
        try {
            start.await();
            Supplier<String> unit = () -> {
                step.run();
                return DONE;
            };
            return retry.run(unit);
        } catch (DomainError refusal) {
            return refusal.code();
        } catch (Exception unexpected) {
            return unexpected.getClass().getName();
        }
    }
}
