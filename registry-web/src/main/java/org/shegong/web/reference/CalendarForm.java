package org.shegong.web.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shegong.reference.calendar.DayKind;

/**
 * A day of the calendar as it was typed.
 *
 * @param kind how it shall differ from its weekday, empty for not at all
 * @param seen how it differed when the page was opened
 */
record CalendarForm(
        @Nullable String day,
        @Nullable String kind,
        @Nullable String seen) {

    static CalendarForm blank() {
        return new CalendarForm("", DayKind.OFF.name(), "");
    }

    static CalendarForm of(LocalDate day, String kind) {
        return new CalendarForm(day.toString(), kind, kind);
    }

    /** The same text once more, now that one knows how the day stands. */
    CalendarForm readAs(String stored) {
        return new CalendarForm(day, kind, stored);
    }
}
