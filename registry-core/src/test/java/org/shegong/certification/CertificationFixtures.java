package org.shegong.certification;

import java.time.LocalDate;
import org.shegong.certification.rule.CertificateLevel;
import org.shegong.shared.input.PartialDate;

/** Certificates and registrations for tests. */
public final class CertificationFixtures {

    public static final LocalDate APPROVED = LocalDate.of(2023, 6, 9);
    public static final String NUMBER = "2023032053172599225";

    private CertificationFixtures() {}

    public static NewCertificate assistant() {
        return of(CertificateLevel.ASSISTANT, NUMBER, APPROVED);
    }

    public static NewCertificate of(CertificateLevel level, String number, LocalDate approved) {
        return NewCertificate.of(level, number, PartialDate.day(approved));
    }

    /** A registration of which only the last valid day is told. */
    public static NewRegistration until(LocalDate lastDay) {
        return NewRegistration.takenOver("苏泰社登202254113", lastDay);
    }
}
