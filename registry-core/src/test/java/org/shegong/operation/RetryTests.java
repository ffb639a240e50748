package org.shegong.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RetryTests {

    private final Retry retry = new Retry();
    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void runsTheUnitAgainAfterADeadlock() {
        var answer = retry.run(() -> {
            if (tries.incrementAndGet() < 3) {
                throw failure(1213, "40001");
            }
            return "done";
        });

        assertThat(answer).isEqualTo("done");
        assertThat(tries).hasValue(3);
    }

    @Test
    void givesUpAfterFiveTries() {
        assertThatThrownBy(() -> retry.run(() -> {
                    tries.incrementAndGet();
                    throw failure(1205, "HY000");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(tries).hasValue(5);
    }

    @Test
    void neverRepeatsABusinessDuplicate() {
        assertThatThrownBy(() -> retry.run(() -> {
                    tries.incrementAndGet();
                    throw failure(1062, "23000");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(tries).hasValue(1);
    }

    @Test
    void repeatsAnUnknownCommitOnlyWhereThatIsSafe() {
        var answer = retry.runUntilKnown(() -> {
            if (tries.incrementAndGet() < 2) {
                throw failure(0, "08S01");
            }
            return "done";
        });

        assertThat(answer).isEqualTo("done");
        assertThatThrownBy(() -> retry.run(() -> {
                    tries.incrementAndGet();
                    throw failure(0, "08S01");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(tries).hasValue(3);
    }

    @Test
    void leavesAFullDiskAlone() {
        assertThatThrownBy(() -> retry.run(() -> {
                    tries.incrementAndGet();
                    throw failure(1021, "HY000");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(tries).hasValue(1);
    }

    @Test
    void goesOnWhenItIsAskedToStop() {
        Thread.currentThread().interrupt();

        retry.run(() -> {
            if (tries.incrementAndGet() < 2) {
                throw failure(1213, "40001");
            }
            return "done";
        });

        assertThat(Thread.interrupted()).isTrue();
    }

    private static IllegalStateException failure(int code, String state) {
        return new IllegalStateException(new SQLException("", state, code));
    }
}
