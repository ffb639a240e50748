package org.shegong.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockConfigurationTests {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private final ClockConfiguration clocks = new ClockConfiguration();

    @Test
    void tellsTheTimeOfTheCityWhereverItRuns() {
        var clock = clocks.clock(CITY, "");

        assertThat(clock.getZone()).isEqualTo(CITY);
        assertThat(clock.instant()).isCloseTo(Clock.systemUTC().instant(), within(1, ChronoUnit.MINUTES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-08", "2012-12-16", "2030-02-28"})
    void fixesTheDayInEveryZone(String day) {
        for (var zone : new String[] {"Asia/Shanghai", "America/New_York", "Pacific/Kiritimati"}) {
            assertThat(LocalDate.now(clocks.clock(ZoneId.of(zone), day))).isEqualTo(LocalDate.parse(day));
        }
    }

    @Test
    void letsTheTimeOfAFixedDayRun() {
        var real = Clock.system(CITY).instant().atZone(CITY).toLocalTime();
        var fixed = clocks.clock(CITY, "2026-10-08").instant().atZone(CITY).toLocalTime();

        assertThat(Duration.between(real, fixed).abs()).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void refusesADayThatIsNone() {
        assertThatExceptionOfType(DateTimeParseException.class).isThrownBy(() -> clocks.clock(CITY, "2026-13-01"));
    }
}
