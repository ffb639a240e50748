package org.shegong.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ActingTests {

    private static final Actor LIN = new Actor(null, "lin", "CITY_OFFICER", "127.0.0.1", "", "r1");
    private static final Actor WANG = Actor.system("wang");

    @Test
    void actsAsTheRegisterWhereNobodyIsNamed() {
        assertThat(Acting.current()).isEqualTo(Actor.SYSTEM);
    }

    @Test
    void actsAsSomebodyOnlyDuringTheWork() {
        assertThat(Acting.as(LIN, Acting::current)).isEqualTo(LIN);
        assertThat(Acting.current()).isEqualTo(Actor.SYSTEM);
    }

    @Test
    void goesBackToTheOneBefore() {
        var after = Acting.as(LIN, () -> {
            assertThat(Acting.as(WANG, Acting::current)).isEqualTo(WANG);
            return Acting.current();
        });

        assertThat(after).isEqualTo(LIN);
    }

    @Test
    void goesBackWhenTheWorkFails() {
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> Acting.as(LIN, () -> {
                    throw new StaleRecord();
                }));

        assertThat(Acting.current()).isEqualTo(Actor.SYSTEM);
    }

    @Test
    void leavesOtherThreadsAlone() {
        var elsewhere = Acting.as(
                LIN, () -> CompletableFuture.supplyAsync(Acting::current).join());

        assertThat(elsewhere).isEqualTo(Actor.SYSTEM);
    }
}
