package org.shegong.certification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.DomainError;
import org.shegong.shared.Scope;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.id.CertificateId;
import org.shegong.shared.id.WorkerId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records certificates and corrects what was recorded. */
@Service
@Transactional
public class Certificates {

    private final CertificateRepository certificates;
    private final CertifiedWorkers workers;
    private final Clock clock;

    Certificates(CertificateRepository certificates, CertifiedWorkers workers, Clock clock) {
        this.certificates = certificates;
        this.workers = workers;
        this.clock = clock;
    }

    public CertificateId record(Scope scope, WorkerId worker, NewCertificate told) {
        workers.claim(scope, worker);
        var certificate = add(new Certificate(worker, told, LocalDate.now(clock), now()));
        workers.changed(worker, "certificate-recorded", told.level());
        return certificate.getId();
    }

    /**
     * Tells a certificate differently. The id names what the correction is based on, so the loser of a race is refused.
     *
     * @throws StaleRecord if the certificate was corrected or retracted meanwhile
     */
    public CertificateId correct(Scope scope, CertificateId id, NewCertificate told) {
        var before = live(scope, id);
        before.retract(now());
        certificates.flush();
        var after = new Certificate(before.getWorker(), told, before.getValidFrom(), now()).inPlaceOf(before);
        add(after);
        workers.changed(before.getWorker(), "certificate-corrected", told.level());
        return after.getId();
    }

    /** Takes back a certificate that should not have been recorded. */
    public void retract(Scope scope, CertificateId id) {
        var certificate = live(scope, id);
        certificate.retract(now());
        workers.changed(certificate.getWorker(), "certificate-retracted", certificate.getLevel());
    }

    /** Who holds the certificate of this number, wherever the person is: for checks before recording. */
    public Optional<WorkerId> holderOf(String managementNo) {
        return certificates.holderOf(Certificate.NATIONAL, managementNo).map(WorkerId::new);
    }

    private Certificate add(Certificate certificate) {
        if (isTaken(certificate.getManagementNo())) {
            throw new CertificateNumberTaken();
        }
        return certificates.save(certificate);
    }

    private boolean isTaken(@Nullable String number) {
        return number != null && holderOf(number).isPresent();
    }

    private Certificate live(Scope scope, CertificateId id) {
        var certificate = certificates.get(id);
        workers.claim(scope, certificate.getWorker(), CertificationNotFound::new);
        if (!certificate.isLive()) {
            throw new StaleRecord();
        }
        return certificate;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The management number stands in the register already, here or with another person. */
    public static final class CertificateNumberTaken extends DomainError {
        CertificateNumberTaken() {
            super(Kind.CONFLICT);
        }
    }
}
