package org.shegong.web.worker.proof;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Permission;
import org.shegong.certification.Certificates;
import org.shegong.certification.CertificationDirectory;
import org.shegong.certification.CertificationView.CertificateView;
import org.shegong.certification.entry.CertificateEntry;
import org.shegong.certification.entry.CertificateEntryRules;
import org.shegong.shared.Scope;
import org.shegong.shared.id.CertificateId;
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

/** Records a certificate, puts right what was recorded of it, and takes it back. */
@Controller
@Requires(Permission.EDIT_WORKERS)
class CertificateController {

    private final Certificates certificates;
    private final CertificationDirectory directory;
    private final CertificateEntryRules rules;
    private final ProofPage page;

    CertificateController(
            Certificates certificates, CertificationDirectory directory, CertificateEntryRules rules, ProofPage page) {
        this.certificates = certificates;
        this.directory = directory;
        this.rules = rules;
        this.page = page;
    }

    @GetMapping("/workers/{id}/certificates/new")
    ModelAndView begin(@PathVariable UUID id, Scope scope) {
        return page.open(place(scope, new WorkerId(id), null), new CertificateEntry(null, null, null));
    }

    @PostMapping("/workers/{id}/certificates")
    ModelAndView record(
            @PathVariable UUID id,
            @ModelAttribute("form") CertificateEntry form,
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
                () -> certificates.record(scope, worker, check.orRefuse()));
    }

    @GetMapping("/certificates/{id}")
    ModelAndView open(@PathVariable UUID id, Scope scope) {
        var place = standing(scope, id);
        return page.open(place, entry(directory.certificate(scope, place.worker(), new CertificateId(id))));
    }

    @PostMapping("/certificates/{id}")
    ModelAndView correct(
            @PathVariable UUID id,
            @ModelAttribute("form") CertificateEntry form,
            BindingResult problems,
            Scope scope,
            Submission submission) {
        var check = rules.check(form, page.today());
        return page.send(
                standing(scope, id),
                check,
                problems,
                submission,
                () -> certificates.correct(scope, new CertificateId(id), check.orRefuse()));
    }

    @PostMapping("/certificates/{id}/retraction")
    String retract(
            @PathVariable UUID id,
            @RequestParam(name = "_confirmed", defaultValue = "false") boolean confirmed,
            Scope scope,
            Submission submission) {
        return ProofPage.retract(
                standing(scope, id), confirmed, submission, () -> certificates.retract(scope, new CertificateId(id)));
    }

    private ProofPage.Place standing(Scope scope, UUID id) {
        return place(scope, certificates.holderOf(scope, new CertificateId(id)), id);
    }

    private static ProofPage.Place place(Scope scope, WorkerId worker, @Nullable UUID certificate) {
        return new ProofPage.Place("worker/certificate", "certification", scope, worker, certificate);
    }

    private static CertificateEntry entry(CertificateView certificate) {
        var approvedOn = certificate.approvedOn();
        return new CertificateEntry(
                certificate.level().name(),
                certificate.managementNo(),
                approvedOn == null ? null : approvedOn.toString());
    }
}
