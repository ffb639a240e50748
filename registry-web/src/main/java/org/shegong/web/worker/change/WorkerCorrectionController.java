package org.shegong.web.worker.change;

import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.shared.Scope;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.shegong.worker.WorkerCorrections;
import org.shegong.worker.entry.CorrectionEntry;
import org.shegong.worker.entry.WorkerEntryRules;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Corrects a record. Who loses a race keeps what was typed and sees what the winner has changed. */
@Controller
@RequestMapping("/workers/{id}/edit")
@Requires(Permission.EDIT_WORKERS)
class WorkerCorrectionController {

    private static final String VIEW = "worker/edit";

    private final WorkerCorrections corrections;
    private final CorrectionRace race;
    private final WorkerEntryRules rules;
    private final ChangePage page;
    private final EntryPage entries;

    WorkerCorrectionController(
            WorkerCorrections corrections,
            CorrectionRace race,
            WorkerEntryRules rules,
            ChangePage page,
            EntryPage entries) {
        this.corrections = corrections;
        this.race = race;
        this.rules = rules;
        this.page = page;
        this.entries = entries;
    }

    @GetMapping
    ModelAndView open(@PathVariable UUID id, Scope scope) {
        var shown = page.of(id, scope);
        return shown.with("form", CorrectionForms.of(shown.record())).as(VIEW);
    }

    @PostMapping
    ModelAndView correct(
            @PathVariable UUID id,
            @ModelAttribute("form") CorrectionEntry form,
            BindingResult problems,
            Scope scope,
            Submission submission) {
        var shown = page.of(id, scope);
        var decided = race.decided(shown, form);
        var found = Submission.showing(decided, problems, shown.model());
        var check = rules.check(race.changed(shown, decided), page.today());
        if (entries.mustConfirm(shown.model(), check)) {
            return shown.as(VIEW);
        }
        var view = submission.orShow(VIEW, found, () -> {
            corrections.correct(scope, shown.asRead(), check.orRefuse());
            return "redirect:/workers/" + id + "?done=worker-corrected";
        });
        race.tell(shown, submission, decided, found);
        return shown.as(view);
    }

    /** What is wrong with one field that was just left. */
    @PostMapping("/field/{field}")
    String field(@PathVariable String field, CorrectionEntry form, Model model) {
        return entries.note(model, field, rules.check(form, page.today()));
    }
}
