package org.shegong.certification.entry;

import org.jspecify.annotations.Nullable;

/**
 * A certificate as typed; the fields mean what they mean in the entry of a person.
 *
 * @param approvalDate where only the month is known, the month
 * @param examPlace    where it was earned
 */
public record CertificateEntry(
        @Nullable String certificateLevel,
        @Nullable String certificateNo,
        @Nullable String approvalDate,
        @Nullable String examYear,
        @Nullable String examPlace) {

    public static final CertificateEntry EMPTY = new CertificateEntry(null, null, null, null, null);
}
