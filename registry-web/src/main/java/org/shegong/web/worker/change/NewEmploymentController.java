package org.shegong.web.worker.change;

import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.shared.Scope;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.shegong.web.worker.RecordView;
import org.shegong.web.worker.change.ChangePage.Sent;
import org.shegong.web.worker.change.ChangePage.Shown;
import org.shegong.worker.employment.NewEmployment;
import org.shegong.worker.entry.EmploymentEntry;
import org.shegong.worker.entry.EmploymentEntryRules;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Begins work for an employer from a day on, past, present or future. */
@Requires(Permission.EDIT_WORKERS)
abstract class NewEmploymentController {

    private final String view;
    private final EmploymentEntryRules rules;
    private final ChangePage page;

    NewEmploymentController(String view, EmploymentEntryRules rules, ChangePage page) {
        this.view = view;
        this.rules = rules;
        this.page = page;
    }

    /** On what terms the work begins unless others are told. */
    abstract NewEmployment.Terms terms(RecordView record);

    /** @return what was done */
    abstract String begin(Shown shown, NewEmployment employment);

    @GetMapping
    ModelAndView open(@PathVariable UUID id, Scope scope) {
        var shown = page.of(id, scope);
        var terms = terms(shown.record());
        return shown.with("form", SegmentForm.entry(null, page.today(), terms)).as(view);
    }

    @PostMapping
    ModelAndView save(
            @PathVariable UUID id,
            @ModelAttribute("form") EmploymentEntry form,
            BindingResult problems,
            Scope scope,
            Submission submission) {
        var shown = page.of(id, scope);
        var check = rules.check(form, terms(shown.record()), page.today());
        return page.send(
                shown,
                new Sent(view, check, problems),
                submission,
                () -> shown.employments(begin(shown, check.orRefuse())));
    }
}
