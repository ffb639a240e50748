package org.shegong.certification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shegong.certification.rule.CertificateLevel;
import org.shegong.certification.rule.RegistrationState;

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

    Optional<LocalDate> lastDay() {
        return Optional.ofNullable(latest).map(RegistrationPeriod::getLastDay);
    }

    RegistrationState state() {
        return RegistrationState.on(day, level().orElse(null), lastDay().orElse(null));
    }
}
