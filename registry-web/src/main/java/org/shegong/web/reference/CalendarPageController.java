package org.shegong.web.reference;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Permission;
import org.shegong.reference.calendar.DayKind;
import org.shegong.reference.calendar.WorkingDays;
import org.shegong.shared.input.Dates;
import org.shegong.shared.input.Texts;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The days of a year that do not follow their weekday. */
@Controller
@RequestMapping("/reference/calendar")
@Requires(Permission.READ_REFERENCE)
class CalendarPageController {

    private static final String VIEW = "reference/calendar";

    private final WorkingDays days;
    private final ReferenceWords words;

    CalendarPageController(WorkingDays days, ReferenceWords words) {
        this.days = days;
        this.words = words;
    }

    @GetMapping
    String show(@RequestParam @Nullable String year, @RequestParam @Nullable String day, Model model) {
        var fields = new TypedFields();
        var asked = Texts.trimmed(year).isEmpty() ? words.today().getYear() : fields.year("year", year);
        fields.refuse();
        model.addAttribute(
                "form",
                typed(day).map(known -> CalendarForm.of(known, stored(known))).orElse(CalendarForm.blank()));
        return shown(model, asked);
    }

    @PostMapping
    @Requires(Permission.EDIT_REFERENCE)
    String set(@ModelAttribute("form") CalendarForm form, BindingResult problems, Submission submission, Model model) {
        var view = submission.orShow(
                VIEW, problems, () -> "redirect:/reference/calendar?year=" + set(form) + "&done=saved");
        var day = typed(form.day()).orElse(words.today());
        if (submission.isLost()) {
            Submission.showing(form.readAs(stored(day)), problems, model);
            model.addAttribute("stored", stored(day));
        }
        shown(model, day.getYear());
        return view;
    }

    private int set(CalendarForm form) {
        var fields = new TypedFields();
        fields.required("day", form.day(), 20);
        var date = fields.day("day", form.day(), words.today());
        var kind = fields.word("kind", form.kind(), DayKind.class);
        var seen = fields.word("seen", form.seen(), DayKind.class);
        fields.refuse();
        days.set(date, seen, kind);
        return date.getYear();
    }

    private String shown(Model model, int year) {
        model.addAttribute("year", year);
        model.addAttribute("days", days.of(year));
        model.addAttribute("lastYear", days.lastYear());
        return VIEW;
    }

    private String stored(LocalDate day) {
        return days.kindOf(day).map(DayKind::name).orElse("");
    }

    private static Optional<LocalDate> typed(@Nullable String day) {
        return Dates.read(day, false).found().map(read -> read.date());
    }
}
