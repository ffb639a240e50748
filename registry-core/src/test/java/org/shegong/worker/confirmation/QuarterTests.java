package org.shegong.worker.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class QuarterTests {

    @Test
    void holdsItsFirstAndItsLastDay() {
        var last = Quarter.of(LocalDate.of(2026, 12, 31));

        assertThat(last.code()).isEqualTo("2026Q4");
        assertThat(last).isEqualTo(Quarter.of(LocalDate.of(2026, 10, 1)));
        assertThat(last.first()).isEqualTo("2026-10-01");
        assertThat(last.last()).isEqualTo("2026-12-31");
    }

    @Test
    void endsWithTheYear() {
        assertThat(Quarter.of(LocalDate.of(2027, 1, 1)).code()).isEqualTo("2027Q1");
        assertThat(Quarter.of(LocalDate.of(2028, 2, 29)).last()).isEqualTo("2028-03-31");
    }
}
