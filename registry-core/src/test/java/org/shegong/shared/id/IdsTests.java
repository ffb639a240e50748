package org.shegong.shared.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdsTests {

    @Test
    void makesIdsOfVersionSeven() {
        var id = Ids.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void beginsAnIdWithItsMillisecond() {
        long before = Clock.systemUTC().millis();
        long told = Ids.next().getMostSignificantBits() >>> 16;

        assertThat(told).isBetween(before, Clock.systemUTC().millis());
    }

    @Test
    void makesNoIdTwice() {
        assertThat(IntStream.range(0, 20_000).mapToObj(number -> Ids.next())).doesNotHaveDuplicates();
    }

    @Test
    void writesATypedIdAsItsValue() {
        var value = Ids.next();

        assertThat(new WorkerId(value)).hasToString(value.toString()).isEqualTo(new WorkerId(value));
        assertThat(new AccountId(value)).hasToString(value.toString());
    }
}
