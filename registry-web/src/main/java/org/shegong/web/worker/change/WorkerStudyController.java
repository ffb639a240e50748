package org.shegong.web.worker.change;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Permission;
import org.shegong.shared.Scope;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.shegong.web.worker.FormFindings;
import org.shegong.web.worker.change.ChangePage.Sent;
import org.shegong.web.worker.change.ChangePage.Shown;
import org.shegong.worker.WorkerCorrections;
import org.shegong.worker.education.EducationView;
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
        var form = recorded(shown, study).map(StudyForm::of).orElse(StudyForm.EMPTY);
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
        var kept = recorded(shown, form.study()).map(EducationView::study).orElse(NewEducation.NOTHING);
        var check = rules.check(form.entry(), kept, page.today());
        return page.send(shown, new Sent(VIEW, check, problems), submission, () -> {
            save(shown, form.corrected(), check.orRefuse());
            return "redirect:/workers/" + id + "?done=" + (form.study() == null ? "education-added" : "saved");
        });
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

    private static Optional<EducationView> recorded(Shown shown, @Nullable UUID study) {
        return shown.record().getEducation().stream()
                .filter(known -> known.id().equals(study))
                .findFirst();
    }

    private void save(Shown shown, Optional<UUID> corrected, NewEducation study) {
        corrected.ifPresentOrElse(
                known -> corrections.correctEducation(shown.scope(), shown.asRead(), known, study),
                () -> corrections.addEducation(shown.scope(), shown.asRead(), study));
    }
}
