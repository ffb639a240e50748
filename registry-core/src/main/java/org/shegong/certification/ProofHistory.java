package org.shegong.certification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Everything of one person's records that is not retracted, the earliest first. */
@Component
class ProofHistory {

    private final CertificateRepository certificates;
    private final RegistrationRepository registrations;
    private final EducationEntryRepository entries;

    ProofHistory(
            CertificateRepository certificates,
            RegistrationRepository registrations,
            EducationEntryRepository entries) {
        this.certificates = certificates;
        this.registrations = registrations;
        this.entries = entries;
    }

    List<Certificate> certificates(Collection<UUID> records) {
        return certificates.findByWorkerIdInOrderByValidFrom(records).stream()
                .filter(Certificate::isLive)
                .toList();
    }

    List<RegistrationPeriod> registrations(Collection<UUID> records) {
        return registrations.findByWorkerIdInOrderByValidFrom(records).stream()
                .filter(RegistrationPeriod::isLive)
                .toList();
    }

    List<EducationEntry> entries(Collection<UUID> records) {
        return entries.findByWorkerIdInOrderByValidFrom(records).stream()
                .filter(EducationEntry::isLive)
                .toList();
    }

    Standing on(LocalDate day, Collection<UUID> records) {
        return Standing.on(day, certificates(records), registrations(records), entries(records));
    }
}
