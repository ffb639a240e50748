package org.shegong.web.worker.change;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Permission;
import org.shegong.shared.Scope;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.shegong.web.worker.FormFindings;
import org.shegong.worker.AsRead;
import org.shegong.worker.WorkerCorrections;
import org.shegong.worker.education.NewEducation;
import org.shegong.worker.entry.StudyEntryRules;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Adds a course of study to a record, puts one right, or takes it back. */
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
    ModelAndView open(@PathVariable UUID id, @RequestParam @Nullable UUID study, Scope scope) {
        var shown = page.of(id, scope);
        var form = shown.record().getEducation().stream()
                .filter(known -> known.id().equals(study))
                .findFirst()
                .map(StudyForm::of)
                .orElse(StudyForm.EMPTY);
        return shown.with("form", form).as(VIEW);
    }

    @PostMapping
    ModelAndView save(
            @PathVariable UUID id,
            @ModelAttribute("form") StudyForm form,
            BindingResult problems,
            Scope scope,
            Submission submission) {
        var shown = page.of(id, scope);
        var view = submission.orShow(VIEW, problems, () -> {
            save(
                    scope,
                    shown.asRead(),
                    form.corrected(),
                    rules.check(form.entry(), page.today()).orRefuse());
            return "redirect:/workers/" + id + "?done=" + (form.study() == null ? "education-added" : "saved");
        });
        return page.after(submission, shown, scope, view);
    }

    @PostMapping("/{study}/retraction")
    String retract(
            @PathVariable UUID id,
            @PathVariable UUID study,
            @RequestParam(name = "_confirmed", defaultValue = "false") boolean confirmed,
            Scope scope,
            Submission submission) {
        var shown = page.of(id, scope);
        FormFindings.requireConfirmed(confirmed);
        return submission.perform(() -> {
            corrections.retractEducation(scope, shown.asRead(), study);
            return "redirect:/workers/" + id + "?done=proof-retracted";
        });
    }

    private void save(Scope scope, AsRead read, Optional<UUID> corrected, NewEducation study) {
        corrected.ifPresentOrElse(
                known -> corrections.correctEducation(scope, read, known, study),
                () -> corrections.addEducation(scope, read, study));
    }
}
