package org.shegong.web.worker.proof;

import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.certification.CertificationDirectory;
import org.shegong.certification.EducationLedger;
import org.shegong.certification.entry.HoursEntry;
import org.shegong.certification.entry.HoursEntryRules;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Opens the ledger of education with the hours that a person brings, or tells differently with which it was opened. */
@Controller
@RequestMapping("/workers/{id}/hours")
@Requires(Permission.EDIT_WORKERS)
class HoursController {

    private final EducationLedger ledger;
    private final CertificationDirectory directory;
    private final HoursEntryRules rules;
    private final ProofPage page;

    HoursController(EducationLedger ledger, CertificationDirectory directory, HoursEntryRules rules, ProofPage page) {
        this.ledger = ledger;
        this.directory = directory;
        this.rules = rules;
        this.page = page;
    }

    @GetMapping
    ModelAndView begin(@PathVariable UUID id, Scope scope) {
        var place = place(scope, id);
        return page.open(place, stored(place));
    }

    @PostMapping
    ModelAndView open(
            @PathVariable UUID id,
            @ModelAttribute("form") HoursEntry form,
            BindingResult problems,
            Scope scope,
            Submission submission) {
        var check = rules.check(form, page.today());
        return page.send(place(scope, id), check, problems, submission, () -> {
            var opening = check.orRefuse();
            ledger.open(scope, new WorkerId(id), opening.hours(), opening.asOf());
        });
    }

    /** What was brought before, which the form tells differently. */
    private HoursEntry stored(ProofPage.Place place) {
        var opening = directory.of(place.scope(), place.worker()).opening();
        return opening == null
                ? new HoursEntry(null, page.today().toString())
                : new HoursEntry(
                        opening.hours().stripTrailingZeros().toPlainString(),
                        opening.asOf().toString());
    }

    private static ProofPage.Place place(Scope scope, UUID id) {
        return new ProofPage.Place("worker/hours", "hours", scope, new WorkerId(id), null);
    }
}
