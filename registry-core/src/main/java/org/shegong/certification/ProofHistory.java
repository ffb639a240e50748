package org.shegong.certification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shegong.certification.rule.CertificateLevel;
import org.shegong.certification.rule.RegistrationState;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.fact.Entered;
import org.shegong.worker.fact.RecordedFact;
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
        return standing(Entered.facts(Certificate.class, records, certificates::findByWorkerIdInOrderByValidFrom));
    }

    List<RegistrationPeriod> registrations(Collection<UUID> records) {
        return standing(
                Entered.facts(RegistrationPeriod.class, records, registrations::findByWorkerIdInOrderByValidFrom));
    }

    List<EducationEntry> entries(Collection<UUID> records) {
        return standing(Entered.facts(EducationEntry.class, records, entries::findByWorkerIdInOrderByValidFrom));
    }

    /** What each of many people has proven, in three questions. */
    Map<WorkerId, Proofs> of(Map<WorkerId, List<UUID>> people) {
        var records = people.values().stream().flatMap(List::stream).toList();
        var certificates = byRecord(certificates(records));
        var registrations = byRecord(registrations(records));
        var entries = byRecord(entries(records));
        var proofs = new LinkedHashMap<WorkerId, Proofs>();
        people.forEach((worker, own) ->
                proofs.put(worker, new Proofs(pick(certificates, own), pick(registrations, own), pick(entries, own))));
        return proofs;
    }

    private static <T extends RecordedFact> List<T> standing(List<T> rows) {
        return rows.stream().filter(row -> !row.isRetracted()).toList();
    }

    private static <T extends RecordedFact> Map<UUID, List<T>> byRecord(List<T> rows) {
        return rows.stream().collect(Collectors.groupingBy(RecordedFact::getWorkerId));
    }

    private static <T> List<T> pick(Map<UUID, List<T>> byRecord, List<UUID> records) {
        return records.stream()
                .flatMap(record -> byRecord.getOrDefault(record, List.of()).stream())
                .toList();
    }

    /** What one person has proven; of each kind the earliest first, those of the own record before merged ones. */
    record Proofs(
            List<Certificate> certificates, List<RegistrationPeriod> registrations, List<EducationEntry> entries) {

        Standing on(LocalDate day) {
            return Standing.on(day, certificates, registrations, entries);
        }
    }

    /** How a person stands on one day, read off the records that are not retracted. */
    record Standing(
            LocalDate day,
            @Nullable Certificate highest,
            @Nullable RegistrationPeriod latest,
            BigDecimal hours) {

        static Standing on(
                LocalDate day,
                List<Certificate> certificates,
                List<RegistrationPeriod> registrations,
                List<EducationEntry> entries) {
            return new Standing(
                    day,
                    certificates.stream()
                            .filter(certificate -> certificate.coversDay(day))
                            .max(Comparator.comparing(Certificate::getLevel).thenComparing(Certificate::getValidFrom))
                            .orElse(null),
                    registrations.stream()
                            .filter(period -> !period.getValidFrom().isAfter(day))
                            .max(Comparator.comparing(RegistrationPeriod::getLastDay))
                            .orElse(null),
                    entries.stream()
                            .filter(entry -> !entry.getValidFrom().isAfter(day))
                            .map(EducationEntry::getHours)
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
        }

        Optional<CertificateLevel> level() {
            return Optional.ofNullable(highest).map(Certificate::getLevel);
        }

        @Nullable LocalDate certifiedOn() {
            return highest == null ? null : highest.getValidFrom();
        }

        Optional<LocalDate> lastDay() {
            return Optional.ofNullable(latest).map(RegistrationPeriod::getLastDay);
        }

        RegistrationState state() {
            return RegistrationState.on(day, level().orElse(null), lastDay().orElse(null));
        }
    }
}
