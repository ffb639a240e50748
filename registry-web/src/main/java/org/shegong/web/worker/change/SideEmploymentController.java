package org.shegong.web.worker.change;

import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.shared.Scope;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.shegong.worker.EmploymentChanges;
import org.shegong.worker.entry.EmploymentEntry;
import org.shegong.worker.entry.EmploymentEntryRules;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Adds work beside the main employment. */
@Controller
@RequestMapping("/workers/{id}/side-employment")
@Requires(Permission.EDIT_WORKERS)
class SideEmploymentController {

    private static final String VIEW = "worker/side-employment";

    private final EmploymentChanges changes;
    private final EmploymentEntryRules rules;
    private final ChangePage page;
    private final EntryPage entries;

    SideEmploymentController(
            EmploymentChanges changes, EmploymentEntryRules rules, ChangePage page, EntryPage entries) {
        this.changes = changes;
        this.rules = rules;
        this.page = page;
        this.entries = entries;
    }

    @GetMapping
    ModelAndView open(@PathVariable UUID id, Scope scope) {
        var today = page.today().toString();
        return page.of(id, scope)
                .with("form", new EmploymentEntry(null, null, today, null, null, null, null))
                .as(VIEW);
    }

    @PostMapping
    ModelAndView add(
            @PathVariable UUID id,
            @ModelAttribute("form") EmploymentEntry form,
            BindingResult problems,
            Scope scope,
            Submission submission) {
        var shown = page.of(id, scope);
        var check = rules.check(form, page.today());
        if (entries.mustConfirm(shown.model(), check)) {
            return shown.as(VIEW);
        }
        var view = submission.orShow(VIEW, problems, () -> {
            changes.addBeside(scope, shown.asRead(), check.orRefuse());
            return "redirect:/workers/" + id + "?tab=employment&done=side-employment-added";
        });
        return page.after(submission, shown, scope, view);
    }
}
