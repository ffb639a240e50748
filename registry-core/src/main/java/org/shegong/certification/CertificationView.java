package org.shegong.certification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.certification.rule.CertificateLevel;
import org.shegong.certification.rule.RegistrationState;
import org.shegong.shared.input.PartialDate;

/**
 * How one person stands today, and the records that say so, newest first.
 *
 * @param level    the highest level held today
 * @param lastDay  the last valid day of the latest registration that has begun
 * @param hours    the education hours that count today
 * @param needed   the hours that the level asks for in a period, 0 without a level
 * @param opening  the hours that the person brought, absent where nobody told any
 */
public record CertificationView(
        @Nullable CertificateLevel level,
        RegistrationState state,
        @Nullable LocalDate lastDay,
        BigDecimal hours,
        int needed,
        @Nullable OpeningView opening,
        List<CertificateView> certificates,
        List<RegistrationView> registrations) {

    public CertificationView {
        certificates = List.copyOf(certificates);
        registrations = List.copyOf(registrations);
    }

    /** Hours that count from a day on. */
    public record OpeningView(BigDecimal hours, LocalDate asOf) {}

    /** One certificate; {@code verified} is false for a level that no number proves. */
    public record CertificateView(
            UUID id,
            CertificateLevel level,
            @Nullable String managementNo,
            @Nullable LocalDate approvedOn,
            PartialDate.@Nullable Precision approvalPrecision,
            @Nullable Integer examYear,
            @Nullable String examPlace,
            boolean verified) {

        /** The approval as precisely as it is known. */
        public @Nullable PartialDate approval() {
            return approvedOn == null
                    ? null
                    : new PartialDate(
                            approvedOn, Objects.requireNonNullElse(approvalPrecision, PartialDate.Precision.DAY));
        }
    }

    /** One period; {@code lastDay} is its last valid day. */
    public record RegistrationView(
            UUID id,
            NewRegistration.Kind kind,
            @Nullable String registrationNo,
            LocalDate validFrom,
            boolean startDerived,
            LocalDate lastDay,
            @Nullable String body) {}
}
