package org.shegong.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock. It has the city's zone; a fixed day moves its date and lets its time of day run. */
@Configuration
class ClockConfiguration {

    @Bean
    Clock clock(
            @Value("${shegong.zone:Asia/Shanghai}") ZoneId zone, @Value("${shegong.clock.today:}") String fixedDay) {
        var real = Clock.system(zone);
        if (fixedDay.isBlank()) {
            return real;
        }
        var now = real.instant().atZone(zone);
        return Clock.offset(real, Duration.between(now, now.with(LocalDate.parse(fixedDay))));
    }
}
