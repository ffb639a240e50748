package org.shegong.web.worker;

import java.util.Objects;
import java.util.stream.Stream;
import org.shegong.certification.CertificationView;
import org.shegong.worker.TimelineEntry;

/** What somebody has proven as lines of the timeline. */
final class ProofStory {

    private ProofStory() {}

    static Stream<TimelineEntry> of(CertificationView proofs) {
        var certificates = proofs.certificates().stream()
                .filter(certificate -> certificate.approvedOn() != null)
                .map(certificate -> new TimelineEntry(
                        Objects.requireNonNull(certificate.approvedOn()),
                        "certificate-approved",
                        certificate.level().name(),
                        false));
        var registrations = proofs.registrations().stream()
                .map(period -> new TimelineEntry(
                        period.validFrom(),
                        "registration-begun",
                        Objects.requireNonNullElse(period.registrationNo(), ""),
                        false));
        return Stream.concat(certificates, registrations);
    }
}
