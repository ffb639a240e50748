package org.shegong.web.worker.change;

import java.util.List;
import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.Scope;
import org.shegong.shared.input.Dates;
import org.shegong.shared.input.Texts;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.shegong.worker.Departure;
import org.shegong.worker.EmploymentChanges;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Ends the main employment; the record stays. */
@Controller
@RequestMapping("/workers/{id}/leaving")
@Requires(Permission.EDIT_WORKERS)
class WorkerLeavingController {

    private static final String VIEW = "worker/leaving";

    private final EmploymentChanges changes;
    private final ChangePage page;

    WorkerLeavingController(EmploymentChanges changes, ChangePage page) {
        this.changes = changes;
        this.page = page;
    }

    @GetMapping
    ModelAndView open(@PathVariable UUID id, Scope scope) {
        var form = new LeavingEntry(page.today().toString(), null);
        return page.of(id, scope).with("form", form).as(VIEW);
    }

    @PostMapping
    ModelAndView leave(
            @PathVariable UUID id,
            @ModelAttribute("form") LeavingEntry form,
            BindingResult problems,
            Scope scope,
            Submission submission) {
        var shown = page.of(id, scope);
        var view = submission.orShow(VIEW, problems, () -> {
            changes.leave(scope, shown.asRead(), departure(form));
            return "redirect:/workers/" + id + "?tab=employment&done=worker-left";
        });
        return page.after(submission, shown, scope, view);
    }

    private static Departure departure(LeavingEntry form) {
        var reading = Dates.read(form.lastDay(), false);
        var problems = reading.isRefused() ? reading.problems() : List.of("REQUIRED");
        var lastDay = reading.found()
                .orElseThrow(() -> new InvalidFields(List.of(new FieldProblem("lastDay", problems.get(0)))));
        var reason = Texts.trimmed(form.reason());
        return new Departure(lastDay.date(), reason.isEmpty() ? null : reason);
    }
}
