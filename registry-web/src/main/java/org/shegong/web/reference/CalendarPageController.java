package org.shegong.web.reference;

import org.jspecify.annotations.Nullable;
import org.shegong.account.Permission;
import org.shegong.reference.calendar.DayKind;
import org.shegong.reference.calendar.WorkingDays;
import org.shegong.shared.input.Texts;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The days of a year that do not follow their weekday. */
@Controller
@RequestMapping("/reference/calendar")
@Requires(Permission.READ_REFERENCE)
class CalendarPageController {

    private final WorkingDays days;
    private final ReferenceWords words;

    CalendarPageController(WorkingDays days, ReferenceWords words) {
        this.days = days;
        this.words = words;
    }

    @GetMapping
    String show(@RequestParam @Nullable String year, Model model) {
        var fields = new TypedFields();
        var asked = Texts.trimmed(year).isEmpty() ? words.today().getYear() : fields.year("year", year);
        fields.refuse();
        model.addAttribute("year", asked);
        model.addAttribute("days", days.of(asked));
        model.addAttribute("lastYear", days.lastYear());
        return "reference/calendar";
    }

    @PostMapping
    @Requires(Permission.EDIT_REFERENCE)
    String set(@RequestParam @Nullable String day, @RequestParam @Nullable String kind, Submission submission) {
        return submission.perform(() -> {
            var fields = new TypedFields();
            var date = fields.day("day", day, words.today());
            var differs = fields.word("kind", kind, DayKind.class);
            fields.refuse();
            days.set(date, differs);
            return "redirect:/reference/calendar?year=" + date.getYear() + "&done=saved";
        });
    }
}
