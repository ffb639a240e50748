package org.shegong.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.worker.WorkerFixtures.lin;
import static org.shegong.worker.WorkerFixtures.number;
import static org.shegong.worker.WorkerFixtures.person;
import static org.shegong.worker.WorkerFixtures.zeng;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shegong.operation.Operation;
import org.shegong.operation.Operations;
import org.shegong.operation.Retry;
import org.shegong.shared.DomainError;
import org.shegong.shared.Scope;
import org.shegong.testing.EmptyRegister;
import org.shegong.testing.RegistryTest;
import org.shegong.worker.card.WorkerRow;
import org.shegong.worker.card.WorkerSearch;
import org.shegong.worker.identity.NewDocument;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@RegistryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class WorkerRaceTests {

    @Autowired
    WorkerRegistration registration;

    @Autowired
    WorkerCorrections corrections;

    @Autowired
    WorkerDirectory directory;

    @Autowired
    Retry retry;

    @Autowired
    Operations operations;

    @Autowired
    EmptyRegister register;

    @AfterEach
    void emptyTheRegister() {
        register.empty();
    }

    @Test
    void entersOnePersonOnceHoweverManyTry() {
        var done = atOnce(number -> registration.register(Scope.EVERYTHING, lin()));

        assertThat(done).containsOnlyOnce(true);
        assertThat(people()).hasSize(1);
    }

    @Test
    void givesEachPersonANumberOfItsOwn() {
        atOnce(number -> registration.register(Scope.EVERYTHING, person("王芳", LocalDate.of(1990, 1, 1 + number), 2)));

        assertThat(people()).hasSize(4).extracting(WorkerRow::registryNo).doesNotHaveDuplicates();
    }

    @Test
    void letsOneOfTwoEditorsWin() {
        var worker = registration.register(Scope.EVERYTHING, lin());
        var read = new AsRead(worker, 0);

        var done = atOnce(number ->
                corrections.correct(Scope.EVERYTHING, read, WorkerCorrection.ofName("林" + "美媚魅妹".charAt(number))));

        assertThat(done).containsOnlyOnce(true);
        assertThat(directory.get(Scope.EVERYTHING, worker).version()).isOne();
    }

    @Test
    void givesANumberToOneOfTwoWhoAreCorrectedToIt() {
        var first = registration.register(Scope.EVERYTHING, lin());
        var second = registration.register(Scope.EVERYTHING, zeng());
        var number = NewDocument.of(number(LocalDate.of(1991, 6, 18), 2));
        var right = new WorkerCorrection(List.of(), List.of(number), List.of(), List.of());

        var refused = Stream.of(first, second)
                .map(worker -> CompletableFuture.supplyAsync(
                        () -> refusal(() -> corrections.correct(Scope.EVERYTHING, new AsRead(worker, 0), right))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(refused).containsExactlyInAnyOrder("", "worker-already-registered");
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
        }
    }

    private List<WorkerRow> people() {
        return directory
                .search(Scope.EVERYTHING, WorkerSearch.EVERYBODY, PageRequest.of(0, 10))
                .getContent();
    }

    private List<Boolean> atOnce(IntFunction<Object> work) {
        var tries = IntStream.range(0, 4)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> retry.run(() -> work.apply(number)))
                        .handle((answer, failure) -> failure == null))
                .toList();
        return tries.stream().map(CompletableFuture::join).toList();
    }
}
