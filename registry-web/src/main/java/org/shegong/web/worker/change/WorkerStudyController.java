package org.shegong.web.worker.change;

import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.shared.Scope;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.shegong.worker.WorkerCorrections;
import org.shegong.worker.entry.StudyEntry;
import org.shegong.worker.entry.StudyEntryRules;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Adds a course of study to a record. */
@Controller
@RequestMapping("/workers/{id}/education")
@Requires(Permission.EDIT_WORKERS)
class WorkerStudyController {

    private static final String VIEW = "worker/study";

    private final WorkerCorrections corrections;
    private final StudyEntryRules rules;
    private final ChangePage page;

    WorkerStudyController(WorkerCorrections corrections, StudyEntryRules rules, ChangePage page) {
        this.corrections = corrections;
        this.rules = rules;
        this.page = page;
    }

    @GetMapping
    ModelAndView open(@PathVariable UUID id, Scope scope) {
        var form = new StudyEntry(null, null, null, null, null);
        return page.of(id, scope).with("form", form).as(VIEW);
    }

    @PostMapping
    ModelAndView add(
            @PathVariable UUID id,
            @ModelAttribute("form") StudyEntry form,
            BindingResult problems,
            Scope scope,
            Submission submission) {
        var shown = page.of(id, scope);
        var view = submission.orShow(VIEW, problems, () -> {
            corrections.addEducation(
                    scope, shown.asRead(), rules.check(form, page.today()).orRefuse());
            return "redirect:/workers/" + id + "?done=education-added";
        });
        return page.after(submission, shown, scope, view);
    }
}
