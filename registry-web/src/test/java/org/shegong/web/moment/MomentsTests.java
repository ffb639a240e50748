package org.shegong.web.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MomentsTests {

    private final Moments moments = new Moments(Clock.system(ZoneId.of("Asia/Shanghai")));

    @Test
    void writesMomentsInTheTimeOfTheCity() {
        assertThat(moments.of(Instant.parse("2026-10-07T16:30:29.9Z"))).isEqualTo("2026-10-08 00:30");
        assertThat(moments.exactly(Instant.parse("2026-10-07T16:30:29.9Z"))).isEqualTo("2026-10-08 00:30:29");
    }

    @Test
    void writesNothingWhereThereIsNoMoment() {
        assertThat(moments.of(null)).isEmpty();
    }

    @Test
    void writesDurationsInMinutesAndSeconds() {
        assertThat(moments.lasting(Duration.ofSeconds(185))).isEqualTo("3:05");
        assertThat(moments.lasting(Duration.ofHours(2))).isEqualTo("120:00");
    }
}
