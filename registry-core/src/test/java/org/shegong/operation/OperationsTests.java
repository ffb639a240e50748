package org.shegong.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.shegong.shared.id.OperationId;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;

@RegistryTest
class OperationsTests {

    @Autowired
    Operations operations;

    @Test
    void answersASecondSendingWithTheStoredAnswer() {
        var effects = new AtomicInteger();
        var operation = Operation.once("lin", "POST /workers");

        var first = operations.perform(operation, () -> "worker " + effects.incrementAndGet());
        var second = operations.perform(operation, () -> "worker " + effects.incrementAndGet());

        assertThat(second).isEqualTo(first);
        assertThat(effects).hasValue(1);
    }

    @Test
    void refusesAnIdThatAnotherActorUsed() {
        var id = OperationId.next();
        operations.perform(new Operation(id, "lin", "POST /workers", new byte[0]), () -> "done");

        assertThatExceptionOfType(OperationReused.class)
                .isThrownBy(() ->
                        operations.perform(new Operation(id, "wang", "POST /workers", new byte[0]), () -> "done"));
    }
}
