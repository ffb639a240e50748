package org.shegong.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shegong.certification.rule.CertificateLevel;
import org.shegong.shared.ResidentId;

/** One invented person with everything that a roster tells. */
record DemoPerson(
        Identity identity,
        Study study,
        List<Job> jobs,
        @Nullable Proof proof) {

    DemoPerson {
        jobs = List.copyOf(jobs);
    }

    Optional<Proof> proven() {
        return Optional.ofNullable(proof);
    }

    /** Who it is; ethnicity and political status are codes. */
    record Identity(String name, ResidentId residentId, String ethnicity, String politicalStatus, String phone) {

        String sex() {
            return residentId.isMale() ? "1" : "2";
        }
    }

    /** The highest education: codes of GB/T 4658 and GB/T 6864, the latter may be absent. */
    record Study(String level, @Nullable String degree, String school, String major, LocalDate graduatedOn) {}

    /**
     * One segment of a working life; the last one goes on unless the person left.
     *
     * @param employer a position in the list of employers
     * @param leftOn   the first day of not being there any more, only on the last one
     */
    record Job(int employer, LocalDate from, @Nullable LocalDate leftOn, Terms terms) {}

    /** On what terms; all but the title are codes. */
    record Terms(String establishmentKind, String contractKind, String title, String serviceField) {}

    /** A certificate and what came after it. */
    record Proof(
            CertificateLevel level,
            @Nullable String managementNo,
            LocalDate approvedOn,
            @Nullable Registration registration) {}

    /** A registration period with the education hours of its years. */
    record Registration(String number, LocalDate from, LocalDate lastDay, BigDecimal hours) {}
}
