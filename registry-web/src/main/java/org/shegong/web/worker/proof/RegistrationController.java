package org.shegong.web.worker.proof;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Permission;
import org.shegong.certification.CertificationDirectory;
import org.shegong.certification.CertificationView.RegistrationView;
import org.shegong.certification.Registrations;
import org.shegong.certification.entry.RegistrationEntry;
import org.shegong.certification.entry.RegistrationEntryRules;
import org.shegong.shared.Scope;
import org.shegong.shared.id.RegistrationId;
import org.shegong.shared.id.WorkerId;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Records a registration period, puts right what was recorded of it, and takes it back. */
@Controller
@Requires(Permission.EDIT_WORKERS)
class RegistrationController {

    private final Registrations registrations;
    private final CertificationDirectory directory;
    private final RegistrationEntryRules rules;
    private final ProofPage page;

    RegistrationController(
            Registrations registrations,
            CertificationDirectory directory,
            RegistrationEntryRules rules,
            ProofPage page) {
        this.registrations = registrations;
        this.directory = directory;
        this.rules = rules;
        this.page = page;
    }

    @GetMapping("/workers/{id}/registrations/new")
    ModelAndView begin(@PathVariable UUID id, Scope scope) {
        return page.open(place(scope, new WorkerId(id), null), new RegistrationEntry("FIRST", null, null, null, null));
    }

    @PostMapping("/workers/{id}/registrations")
    ModelAndView record(
            @PathVariable UUID id,
            @ModelAttribute("form") RegistrationEntry form,
            BindingResult problems,
            Scope scope,
            Submission submission) {
        var worker = new WorkerId(id);
        var check = rules.check(form, page.today());
        return page.send(
                place(scope, worker, null),
                check,
                problems,
                submission,
                () -> registrations.record(scope, worker, check.orRefuse()));
    }

    @GetMapping("/registrations/{id}")
    ModelAndView open(@PathVariable UUID id, Scope scope) {
        var place = standing(scope, id);
        return page.open(place, entry(directory.registration(scope, place.worker(), new RegistrationId(id))));
    }

    @PostMapping("/registrations/{id}")
    ModelAndView correct(
            @PathVariable UUID id,
            @ModelAttribute("form") RegistrationEntry form,
            BindingResult problems,
            Scope scope,
            Submission submission) {
        var check = rules.check(form, page.today());
        return page.send(
                standing(scope, id),
                check,
                problems,
                submission,
                () -> registrations.correct(scope, new RegistrationId(id), check.orRefuse()));
    }

    @PostMapping("/registrations/{id}/retraction")
    String retract(
            @PathVariable UUID id,
            @RequestParam(name = "_confirmed", defaultValue = "false") boolean confirmed,
            Scope scope,
            Submission submission) {
        return ProofPage.retract(
                standing(scope, id), confirmed, submission, () -> registrations.retract(scope, new RegistrationId(id)));
    }

    private ProofPage.Place standing(Scope scope, UUID id) {
        return place(scope, registrations.holderOf(scope, new RegistrationId(id)), id);
    }

    private static ProofPage.Place place(Scope scope, WorkerId worker, @Nullable UUID registration) {
        return new ProofPage.Place("worker/registration", "certification", scope, worker, registration);
    }

    /** A start that was derived stays so, unless somebody tells it. */
    private static RegistrationEntry entry(RegistrationView period) {
        return new RegistrationEntry(
                period.kind().name(),
                period.registrationNo(),
                period.startDerived() ? null : period.validFrom().toString(),
                period.lastDay().toString(),
                period.body());
    }
}
