package org.shegong.web.worker.change;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Permission;
import org.shegong.account.grant.WorkerReach;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.shegong.worker.AsRead;
import org.shegong.worker.EmploymentChanges;
import org.shegong.worker.entry.DepartureEntryRules;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Ends an employment, the main one unless another is named; the record stays. */
@Controller
@RequestMapping("/workers/{id}/leaving")
@Requires(Permission.EDIT_WORKERS)
class WorkerLeavingController {

    private static final String VIEW = "worker/leaving";

    private final EmploymentChanges changes;
    private final DepartureEntryRules rules;
    private final WorkerReach reach;
    private final ChangePage page;

    WorkerLeavingController(EmploymentChanges changes, DepartureEntryRules rules, WorkerReach reach, ChangePage page) {
        this.changes = changes;
        this.rules = rules;
        this.reach = reach;
        this.page = page;
    }

    @GetMapping
    ModelAndView open(@PathVariable UUID id, @RequestParam @Nullable UUID employment, Scope scope) {
        return page.of(id, scope)
                .with("form", new LeavingEntry(employment, page.today().toString(), null))
                .as(VIEW);
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
            leave(scope, shown.asRead(), form);
            return next(scope, new WorkerId(id));
        });
        return page.after(submission, shown, view);
    }

    private void leave(Scope scope, AsRead read, LeavingEntry form) {
        var departure = rules.check(form.departure(), page.today()).orRefuse();
        form.named()
                .ifPresentOrElse(
                        employment -> changes.end(scope, read, employment, departure),
                        () -> changes.leave(scope, read, departure));
    }

    /** Whoever has left the last employer belongs to the city, so a record may close behind the officer who ended it. */
    private String next(Scope scope, WorkerId worker) {
        return reach.holds(scope, worker)
                ? "redirect:/workers/" + worker + "?tab=employment&done=worker-left"
                : "redirect:/workers?done=worker-left-for-good";
    }
}
