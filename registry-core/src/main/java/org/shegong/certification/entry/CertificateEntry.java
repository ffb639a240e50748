package org.shegong.certification.entry;

import org.jspecify.annotations.Nullable;

/** A certificate as typed; the fields mean what they mean in the entry of a person. */
public record CertificateEntry(
        @Nullable String certificateLevel,
        @Nullable String certificateNo,
        @Nullable String approvalDate) {}
