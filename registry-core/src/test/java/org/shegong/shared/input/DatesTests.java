package org.shegong.shared.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.testing.TestTime;

class DatesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-04",
                "2026-3-4",
                "2026/3/4",
                "2026.03.04",
                "20260304",
                "2026年3月4日",
                "2026年03月04",
                "２０２６－０３－０４",
                " 2026-3-4 "
            })
    void readsOneDayInEveryForm(String typed) {
        assertThat(Dates.read(typed, false).found()).contains(PartialDate.day(LocalDate.of(2026, 3, 4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1994.03", "1994年3月", "1994年03月", "1994-03", "1994/03"})
    void keepsAMonthWhereItIsAllowed(String typed) {
        assertThat(Dates.read(typed, true).found()).contains(PartialDate.month(YearMonth.of(1994, 3)));
        assertThat(Dates.read(typed, false).problems()).containsExactly("DATE_INVALID");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-00-00",
                "2019-02-29",
                "2019-02-30",
                "2018.13.01",
                "2017年6月31日",
                "2018-00-10",
                "94-03-02",
                "2018-06-01 00:00:00",
                "2018-06-01T08:00",
                "1899-12-31",
                "2200-01-01",
                "43218",
                "2018",
                "201803",
                "2018.3",
                "二〇一八年三月",
                "农历三月初三",
                "不详",
                "٢٠١٨-٠٣-٠١",
                "2018-03-01; drop"
            })
    void refusesWhatIsNoDay(String typed) {
        assertThat(Dates.read(typed, true).problems()).containsExactly("DATE_INVALID");
    }

    /** Days on which the clocks of China changed, or on which other zones see the day before. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1900-12-31", "1901-01-01", "1919-04-13", "1940-06-01", "1941-03-15", "1942-01-31", "1945-09-02",
                "1946-05-15", "1947-04-15", "1948-05-01", "1949-05-01", "1949-05-28", "1986-05-03", "1986-05-04",
                "1986-05-05", "1986-09-13", "1986-09-14", "1987-04-12", "1987-09-13", "1988-04-17", "1988-09-11",
                "1989-04-16", "1989-09-17", "1990-04-15", "1990-06-18", "1990-09-16", "1991-04-14", "1991-09-15",
                "2000-02-29", "2004-02-29"
            })
    void readsDaysThatClocksDoNotHave(String typed) {
        assertThat(Dates.read(typed, false).found().map(PartialDate::toString)).contains(typed);
    }

    @Test
    void knowsTheFuture() {
        assertThat(Dates.readPast("2026-10-08", false, TestTime.TODAY).found()).isPresent();
        assertThat(Dates.readPast("2026-10-09", false, TestTime.TODAY).problems())
                .containsExactly("DATE_IN_FUTURE");
        assertThat(Dates.readPast("2026.11", true, TestTime.TODAY).problems()).containsExactly("DATE_IN_FUTURE");
        assertThat(Dates.readAhead("2036-12-31", TestTime.TODAY).found()).isPresent();
        assertThat(Dates.readAhead("2037-01-01", TestTime.TODAY).problems()).containsExactly("DATE_INVALID");
    }

    @Test
    void comparesAMonthByItsMonth() {
        var march = PartialDate.month(YearMonth.of(1994, 3));

        assertThat(march.agreesWith(LocalDate.of(1994, 3, 25))).isTrue();
        assertThat(march.agreesWith(LocalDate.of(1994, 4, 1))).isFalse();
        assertThat(march).hasToString("1994-03");
    }
}
