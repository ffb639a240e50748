package org.shegong.shared.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PartialDateTests {

    private static final PartialDate MARCH = PartialDate.month(YearMonth.of(1994, 3));

    @Test
    void holdsAMonthAsItsFirstDay() {
        assertThat(MARCH.date()).isEqualTo(LocalDate.of(1994, 3, 1));
        assertThat(MARCH).isNotEqualTo(PartialDate.day(LocalDate.of(1994, 3, 1)));
    }

    @Test
    void agreesWithEveryDayOfItsMonth() {
        assertThat(MARCH.agreesWith(LocalDate.of(1994, 3, 31))).isTrue();
        assertThat(MARCH.agreesWith(LocalDate.of(1994, 4, 1))).isFalse();
        assertThat(PartialDate.day(LocalDate.of(1994, 3, 1)).agreesWith(LocalDate.of(1994, 3, 2)))
                .isFalse();
    }

    @Test
    void writesNoMoreThanIsKnown() {
        assertThat(MARCH).hasToString("1994-03");
        assertThat(PartialDate.day(LocalDate.of(1994, 3, 25))).hasToString("1994-03-25");
    }
}
