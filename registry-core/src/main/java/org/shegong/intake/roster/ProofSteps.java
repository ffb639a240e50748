package org.shegong.intake.roster;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shegong.certification.Certificates;
import org.shegong.certification.CertificationView;
import org.shegong.certification.CertificationView.CertificateView;
import org.shegong.certification.EducationLedger;
import org.shegong.certification.NewCertificate;
import org.shegong.intake.kind.Difference;
import org.shegong.intake.kind.ImportKind.Made;
import org.shegong.reference.CodeList;
import org.shegong.shared.id.CertificateId;
import org.springframework.stereotype.Component;

/**
 * What a line says differently of what the person has proven. A certificate of the same number, or of the same level,
 * is the one on file; another level is another certificate.
 */
@Component
class ProofSteps {

    private final Certificates certificates;
    private final RegistrationSteps registrations;
    private final EducationLedger ledger;

    ProofSteps(Certificates certificates, RegistrationSteps registrations, EducationLedger ledger) {
        this.certificates = certificates;
        this.registrations = registrations;
        this.ledger = ledger;
    }

    Stream<Step> of(RosterRow row, CertificationView proven, LocalDate today) {
        return Stream.of(certificate(row, proven), registrations.of(row, proven), hours(row, proven, today))
                .flatMap(Optional::stream);
    }

    private Optional<Step> certificate(RosterRow row, CertificationView proven) {
        return row.certificate().flatMap(told -> {
            var known = known(told, proven);
            var after = known.map(before -> completed(told, before)).orElse(told);
            var differences = differences(known, after);
            return differences.isEmpty() ? Optional.empty() : Optional.of(step(known, after, differences));
        });
    }

    private Step step(Optional<CertificateView> known, NewCertificate after, List<Difference> differences) {
        return new Step(differences, (scope, read, made) -> {
            var id = known.map(
                            before -> certificates.correct(scope, read.worker(), new CertificateId(before.id()), after))
                    .orElseGet(() -> certificates.record(scope, read.worker(), after));
            made.add(new Made("certificate", id.toString()));
            return read.version();
        });
    }

    private static Optional<CertificateView> known(NewCertificate told, CertificationView proven) {
        return proven.certificates().stream()
                .filter(one ->
                        told.managementNo() != null && told.managementNo().equals(one.managementNo()))
                .findFirst()
                .or(() -> proven.certificates().stream()
                        .filter(one -> one.level() == told.level())
                        .findFirst());
    }

    private static NewCertificate completed(NewCertificate told, CertificateView known) {
        return new NewCertificate(
                told.level(),
                told.managementNo() == null ? known.managementNo() : told.managementNo(),
                told.approval() == null ? known.approval() : told.approval(),
                known.examYear(),
                known.examPlace());
    }

    private static List<Difference> differences(Optional<CertificateView> known, NewCertificate after) {
        var differences = new ArrayList<Difference>();
        var before = known.map(one -> one.level().name()).orElse("");
        if (!before.equals(after.level().name())) {
            differences.add(Difference.ofCode(
                    "certificateLevel",
                    CodeList.CERTIFICATE_LEVEL,
                    before,
                    after.level().name()));
        }
        add(differences, "certificateNo", known.map(CertificateView::managementNo), after.managementNo());
        add(differences, "approvalDate", known.map(CertificateView::approval), after.approval());
        return differences;
    }

    static void add(
            List<Difference> differences, String field, Optional<? extends Object> known, @Nullable Object told) {
        var before = known.map(Object::toString).orElse("");
        var after = Objects.toString(told, "");
        if (!after.isEmpty() && !after.equals(before)) {
            differences.add(Difference.ofText(field, before, after));
        }
    }

    private Optional<Step> hours(RosterRow row, CertificationView proven, LocalDate today) {
        var opening = Optional.ofNullable(proven.opening()).map(CertificationView.OpeningView::hours);
        return row.value("ceHours")
                .map(BigDecimal::new)
                .filter(told ->
                        opening.filter(known -> known.compareTo(told) == 0).isEmpty())
                .map(told -> {
                    var before = opening.map(hours -> hours.stripTrailingZeros().toPlainString())
                            .orElse("");
                    var after = told.stripTrailingZeros().toPlainString();
                    return new Step(List.of(Difference.ofText("ceHours", before, after)), (scope, read, made) -> {
                        var id = ledger.open(scope, read.worker(), told, today);
                        made.add(new Made("education-opening", id.toString()));
                        return read.version();
                    });
                });
    }
}
