package org.shegong.web.worker.proof;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shegong.certification.Certificates;
import org.shegong.certification.CertificationDirectory;
import org.shegong.certification.NewCertificate;
import org.shegong.certification.entry.CertificateEntry;
import org.shegong.certification.entry.CertificateEntryRules;
import org.shegong.shared.id.CertificateId;
import org.shegong.web.worker.proof.ProofPage.Place;
import org.shegong.worker.entry.EntryCheck;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The certificates of somebody in the register. */
@Controller
@RequestMapping("/workers/{worker}/certificates")
class CertificateController extends ProofController<CertificateEntry, NewCertificate> {

    private final Certificates certificates;
    private final CertificationDirectory directory;
    private final CertificateEntryRules rules;

    CertificateController(
            Certificates certificates, CertificationDirectory directory, CertificateEntryRules rules, ProofPage page) {
        super("worker/certificate", page);
        this.certificates = certificates;
        this.directory = directory;
        this.rules = rules;
    }

    @Override
    CertificateEntry empty() {
        return CertificateEntry.EMPTY;
    }

    @Override
    CertificateEntry stored(Place place) {
        var certificate = directory.certificate(place.scope(), place.worker(), id(place));
        return new CertificateEntry(
                certificate.level().name(),
                certificate.managementNo(),
                text(certificate.approval()),
                text(certificate.examYear()),
                certificate.examPlace());
    }

    @Override
    EntryCheck<NewCertificate> check(CertificateEntry form, LocalDate today) {
        return rules.check(form, today);
    }

    @Override
    void record(Place place, NewCertificate told) {
        certificates.record(place.scope(), place.worker(), told);
    }

    @Override
    void correct(Place place, NewCertificate told) {
        certificates.correct(place.scope(), place.worker(), id(place), told);
    }

    @Override
    void retract(Place place) {
        certificates.retract(place.scope(), place.worker(), id(place));
    }

    private static CertificateId id(Place place) {
        return new CertificateId(place.standing());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
