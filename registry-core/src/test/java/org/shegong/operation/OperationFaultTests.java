package org.shegong.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.Uuids;
import org.shegong.testing.EmptyRegister;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A change and the memory of it are one: both are there, or neither. */
@RegistryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class OperationFaultTests {

    @Autowired
    Operations operations;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EmptyRegister register;

    private final Operation operation = Operation.once("lin", "POST /workers");
    private final AtomicInteger tries = new AtomicInteger();

    @AfterEach
    void empty() {
        register.empty();
    }

    @Test
    void forgetsAChangeThatFailed() {
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> operations.perform(operation, () -> {
                    effect();
                    throw new StaleRecord();
                }));

        assertThat(effects()).isZero();
        assertThat(operations.perform(operation, this::effect)).isEqualTo("try 2");
    }

    @Test
    void performsOnceWhatManySendAtTheSameTime() throws InterruptedException {
        var senders = Executors.newFixedThreadPool(8);
        var start = new CountDownLatch(1);
        var answers = IntStream.range(0, 8)
                .mapToObj(sender -> senders.submit(() -> {
                    start.await();
                    return operations.perform(operation, this::effect);
                }))
                .toList();

        start.countDown();

        assertThat(answers).allSatisfy(answer -> assertThat(answer.get()).isEqualTo(stored()));
        assertThat(effects()).isEqualTo(1);
        senders.shutdown();
    }

    @ParameterizedTest
    @CsvSource({"1213, 40001", "1205, HY000", "1020, HY000", "40001, 40001", "50200, HYT00"})
    void repeatsTheWholeChangeAfterADeadlock(int code, String state) {
        var answer = operations.perform(operation, () -> {
            var done = effect();
            if (tries.get() < 3) {
                throw new IllegalStateException(new SQLException("", state, code));
            }
            return done;
        });

        assertThat(answer).isEqualTo("try 3");
        assertThat(effects()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 08S01", "-1, HY000", "1047, 08S01", "1290, HY000"})
    void asksAgainOnAnotherConnectionWhenOneBreaks(int code, String state) {
        var answer = operations.perform(operation, () -> {
            var done = effect();
            if (tries.get() < 2) {
                throw new IllegalStateException(new SQLException("", state, code));
            }
            return done;
        });

        assertThat(answer).isEqualTo("try 2");
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void letsTheRuleAnswerWhereSomebodyWasFaster() {
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> operations.perform(operation, () -> {
                    if (tries.incrementAndGet() > 1) {
                        throw new StaleRecord();
                    }
                    throw new IllegalStateException(new SQLException("", "23000", 1062));
                }));

        assertThat(tries).hasValue(2);
    }

    @ParameterizedTest
    @CsvSource({"1062", "23505"})
    void saysSoWhereNoRuleKnowsTheKey(int code) {
        assertThatExceptionOfType(EnteredMeanwhile.class)
                .isThrownBy(() -> operations.perform(operation, () -> {
                    effect();
                    throw new IllegalStateException(new SQLException("张三", "23000", code));
                }))
                .withNoCause();

        assertThat(tries).hasValue(2);
        assertThat(effects()).isZero();
    }

    @Test
    void refusesAnIdWithAnotherRouteOrContent() {
        operations.perform(new Operation(operation.id(), "lin", "POST /workers", new byte[] {1}), this::effect);

        refuses(new Operation(operation.id(), "lin", "POST /organizations", new byte[] {1}));
        refuses(new Operation(operation.id(), "lin", "POST /workers", new byte[] {2}));
        refuses(new Operation(operation.id(), "lin", "POST /workers", new byte[0]));
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void isKnownToTheTrailWhileItIsUnderWay() {
        operations.perform(operation, this::effect);

        var recorded = jdbc.sql("select op_id from audit_entry where action = 'worker-registered'")
                .query((row, number) -> Uuids.of(row.getBytes("op_id")))
                .single();

        assertThat(recorded).isEqualTo(operation.id().value());
        assertThat(Operations.current()).isEmpty();
    }

    private void refuses(Operation other) {
        assertThatExceptionOfType(OperationReused.class).isThrownBy(() -> operations.perform(other, this::effect));
    }

    private String effect() {
        var done = "try " + tries.incrementAndGet();
        trail.record(AuditEvent.done("worker-registered", "worker", done));
        return done;
    }

    private long effects() {
        return jdbc.sql("select count(*) from audit_entry where action = 'worker-registered'")
                .query(Long.class)
                .single();
    }

    private String stored() {
        return jdbc.sql("select result from op_log where op_id = ?")
                .param(Uuids.bytes(operation.id().value()))
                .query(String.class)
                .single();
    }
}
