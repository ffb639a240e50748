package org.shegong.certification.rule;

import java.time.LocalDate;
import java.util.Map;

/**
 * What holds on one day.
 *
 * @param hours        education hours that a registration period asks for, by level
 * @param firstWindow  months after approval in which first registration is open
 * @param period       months that a registration lasts
 */
public record CertificationRule(Map<CertificateLevel, Integer> hours, int firstWindow, int period) {

    public CertificationRule {
        hours = Map.copyOf(hours);
    }

    public int hoursFor(CertificateLevel level) {
        return hours.getOrDefault(level, 0);
    }

    /** The last day on which first registration is open, in months clamped at the end of the month. */
    public LocalDate firstWindowCloses(LocalDate approval) {
        return approval.plusMonths(firstWindow);
    }

    /** The earliest approval whose window is still open on the day. */
    public LocalDate firstApprovalStillOpen(LocalDate day) {
        var approval = day.minusMonths(firstWindow);
        while (firstWindowCloses(approval).isBefore(day)) {
            approval = approval.plusDays(1);
        }
        return approval;
    }

    /** The first day of the period that ends with {@code lastDay}. */
    public LocalDate startOf(LocalDate lastDay) {
        return lastDay.plusDays(1).minusMonths(period);
    }
}
