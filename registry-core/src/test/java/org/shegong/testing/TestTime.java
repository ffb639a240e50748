package org.shegong.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The one day on which all tests happen. */
@TestConfiguration
public class TestTime {

    public static final LocalDate TODAY = LocalDate.of(2026, 10, 8);
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Bean
    @Primary
    Clock testClock() {
        var real = Clock.system(ZONE);
        var noon = TODAY.atTime(LocalTime.NOON).atZone(ZONE).toInstant();
        return Clock.offset(real, java.time.Duration.between(real.instant(), noon));
    }
}
