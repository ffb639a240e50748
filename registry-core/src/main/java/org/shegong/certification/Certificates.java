package org.shegong.certification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.shegong.certification.rule.CertificateLevel;
import org.shegong.shared.DomainError;
import org.shegong.shared.Scope;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.id.CertificateId;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.fact.Entered;
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

    /** @throws CertificateNumberTaken if a certificate of that number stands in the register already */
    public CertificateId record(Scope scope, WorkerId worker, NewCertificate told) {
        return Objects.requireNonNull(recordAll(scope, Map.of(worker, told)).get(worker));
    }

    /** Records one certificate of each of some hundreds of people; all or none. */
    public Map<WorkerId, CertificateId> recordAll(Scope scope, Map<WorkerId, NewCertificate> told) {
        workers.claim(scope, told.keySet());
        refuseTaken(told.values());
        var recorded = new LinkedHashMap<WorkerId, CertificateId>();
        told.forEach((worker, one) -> {
            var certificate = new Certificate(worker, one, LocalDate.now(clock), now());
            recorded.put(worker, idOf(certificates.save(Entered.noted(certificate))));
        });
        var levels = new LinkedHashMap<WorkerId, CertificateLevel>();
        told.forEach((worker, one) -> levels.put(worker, one.level()));
        workers.changed("certificate-recorded", levels);
        return recorded;
    }

    /** Which of these numbers stand in the register already, whoever holds them. */
    public Set<String> taken(Collection<String> managementNos) {
        return managementNos.isEmpty() ? Set.of() : Set.copyOf(certificates.taken(Certificate.NATIONAL, managementNos));
    }

    /**
     * Tells a certificate differently. The id names what the correction is based on, so the loser of a race is refused.
     *
     * @throws StaleRecord if the certificate was corrected or retracted meanwhile
     */
    public CertificateId correct(Scope scope, WorkerId worker, CertificateId id, NewCertificate told) {
        var before = claim(scope, worker, id);
        before.retract(now());
        certificates.flush();
        var after = before.toldAs(told, now());
        add(after);
        workers.changed(worker, "certificate-corrected", told.level());
        return idOf(after);
    }

    /** Takes back a certificate that should not have been recorded. */
    public void retract(Scope scope, WorkerId worker, CertificateId id) {
        var certificate = claim(scope, worker, id);
        certificate.retract(now());
        workers.changed(worker, "certificate-retracted", certificate.getLevel());
    }

    /** Who holds the certificate of this number, wherever the person is: for checks before recording. */
    public Optional<WorkerId> holderOf(String managementNo) {
        return certificates.holderOf(Certificate.NATIONAL, managementNo).map(WorkerId::new);
    }

    private void add(Certificate certificate) {
        var number = certificate.getManagementNo();
        if (number != null && holderOf(number).isPresent()) {
            throw new CertificateNumberTaken();
        }
        certificates.save(certificate);
    }

    private void refuseTaken(Collection<NewCertificate> told) {
        var numbers = told.stream()
                .map(NewCertificate::managementNo)
                .filter(Objects::nonNull)
                .toList();
        if (Set.copyOf(numbers).size() < numbers.size() || !taken(numbers).isEmpty()) {
            throw new CertificateNumberTaken();
        }
    }

    private Certificate claim(Scope scope, WorkerId worker, CertificateId id) {
        return workers.claim(scope, worker, () -> certificates.findById(id.value()));
    }

    private static CertificateId idOf(Certificate certificate) {
        return new CertificateId(certificate.getId());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The management number stands in the register already, here or with another person. */
    public static final class CertificateNumberTaken extends DomainError {
        CertificateNumberTaken() {
            super(Kind.CONFLICT);
        }

        /** For those who ask before they record. */
        public static DomainError now() {
            return new CertificateNumberTaken();
        }
    }
}
