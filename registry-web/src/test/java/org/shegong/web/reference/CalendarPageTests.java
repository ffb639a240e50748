package org.shegong.web.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.shegong.reference.calendar.DayKind;
import org.shegong.reference.calendar.WorkingDays;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class CalendarPageTests {

    private static final LocalDate DAY = LocalDate.of(2027, 10, 1);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    WorkingDays days;

    @Test
    void entersADayThatDiffersFromItsWeekday() {
        assertThat(saying("20271001", "OFF", "")).hasStatus3xxRedirection();

        assertThat(days.kindOf(DAY)).contains(DayKind.OFF);
        assertThat(mvc.get()
                        .uri("/reference/calendar?year=2027")
                        .with(officers.ofCity().onPages()))
                .bodyText()
                .contains("2027-10-01", "星期五", "放假");
    }

    @Test
    void showsTheLoserOfARaceHowTheDayStandsNow() {
        days.set(DAY, null, DayKind.OFF);

        assertThat(saying("2027-10-01", "WORK", ""))
                .hasStatus(HttpStatus.PRECONDITION_FAILED)
                .bodyText()
                .contains("2027-10-01 现在是：放假", "name=\"seen\" value=\"OFF\"", "value=\"WORK\" selected");
        assertThat(saying("2027-10-01", "WORK", "OFF")).hasStatus3xxRedirection();
        assertThat(days.kindOf(DAY)).contains(DayKind.WORK);
    }

    @Test
    void beginsACorrectionWithTheDayAsItStands() {
        days.set(DAY, null, DayKind.OFF);

        assertThat(mvc.get()
                        .uri("/reference/calendar?year=2027&day=2027-10-01")
                        .with(officers.ofCity().onPages()))
                .bodyText()
                .contains("value=\"2027-10-01\"", "name=\"seen\" value=\"OFF\"");
        assertThat(saying("2027-10-01", "", "OFF")).hasStatus3xxRedirection();
        assertThat(days.isWorkingDay(DAY)).isTrue();
    }

    @Test
    void keepsWhatIsWrongInTheForm() {
        assertThat(saying("2027-02-30", "OFF", ""))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("value=\"2027-02-30\"", "href=\"#day\"");
        assertThat(saying("", "OFF", "")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    private MockMvcTester.MockMvcRequestBuilder saying(String day, String kind, String seen) {
        return mvc.post()
                .uri("/reference/calendar")
                .param("day", day)
                .param("kind", kind)
                .param("seen", seen)
                .with(officers.ofCity().onPages());
    }
}
