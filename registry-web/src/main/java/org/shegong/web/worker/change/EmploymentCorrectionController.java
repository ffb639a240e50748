package org.shegong.web.worker.change;

import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.shared.Scope;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.shegong.web.worker.change.ChangePage.Sent;
import org.shegong.web.worker.change.ChangePage.Shown;
import org.shegong.worker.EmploymentChanges;
import org.shegong.worker.employment.EmploymentView;
import org.shegong.worker.entry.EmploymentEntryRules;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Puts right what was recorded of an employment, main or beside, whenever it began and however it ended. */
@Controller
@RequestMapping("/workers/{id}/employments/{employment}")
@Requires(Permission.EDIT_WORKERS)
class EmploymentCorrectionController {

    private static final String VIEW = "worker/segment";

    private final EmploymentChanges changes;
    private final EmploymentEntryRules rules;
    private final ChangePage page;

    EmploymentCorrectionController(EmploymentChanges changes, EmploymentEntryRules rules, ChangePage page) {
        this.changes = changes;
        this.rules = rules;
        this.page = page;
    }

    @ModelAttribute
    Corrected corrected(@PathVariable UUID id, @PathVariable UUID employment, Scope scope) {
        var shown = page.of(id, scope);
        return new Corrected(shown, page.segment(shown, employment));
    }

    @GetMapping
    ModelAndView open(@ModelAttribute(binding = false) Corrected corrected) {
        var segment = corrected.segment();
        return corrected
                .with(SegmentForm.of(segment, page.name(segment.employer())))
                .as(VIEW);
    }

    @PostMapping
    ModelAndView correct(
            @ModelAttribute(binding = false) Corrected corrected,
            @ModelAttribute("form") SegmentForm form,
            BindingResult problems,
            Submission submission) {
        var shown = corrected.with(form);
        var segment = corrected.segment();
        var check = rules.check(form.employment(), form.end(), segment, page.today());
        return page.send(shown, new Sent(VIEW, check, problems), submission, () -> {
            changes.correct(shown.scope(), shown.asRead(), segment.id(), check.orRefuse());
            return shown.employments("employment-corrected");
        });
    }

    /** An employment of the record that is shown. */
    record Corrected(Shown shown, EmploymentView segment) {

        Shown with(SegmentForm form) {
            return shown.with("segment", segment).with("form", form);
        }
    }
}
