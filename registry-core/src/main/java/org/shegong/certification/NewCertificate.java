package org.shegong.certification;

import org.jspecify.annotations.Nullable;
import org.shegong.certification.rule.CertificateLevel;
import org.shegong.shared.input.PartialDate;

/**
 * A certificate as its holder shows it.
 *
 * @param managementNo opaque text of 6 to 32 digits and capitals; without it the level is unverified
 * @param approval     the day, or only the month, on which it was approved
 */
public record NewCertificate(
        CertificateLevel level,
        @Nullable String managementNo,
        @Nullable PartialDate approval,
        @Nullable Integer examYear,
        @Nullable String examPlace) {

    public static NewCertificate of(
            CertificateLevel level, @Nullable String managementNo, @Nullable PartialDate approval) {
        return new NewCertificate(level, managementNo, approval, null, null);
    }
}
