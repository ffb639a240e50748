package org.shegong.certification.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedRulesTests {

    private static final LocalDate NEW_RULE = LocalDate.of(2027, 1, 1);
    private static final CertificationRules.Known RULES = new CertificationRules.Known(List.of(
            new CertificationRules.Amount("HOURS_ASSISTANT", LocalDate.of(2009, 9, 7), 72),
            new CertificationRules.Amount("PERIOD_MONTHS", LocalDate.of(2009, 9, 7), 36),
            new CertificationRules.Amount("FIRST_WINDOW_MONTHS", LocalDate.of(2009, 9, 7), 12),
            new CertificationRules.Amount("HOURS_ASSISTANT", NEW_RULE, 80)));

    @Test
    void holdsARuleUpToTheDayOfTheNext() {
        assertThat(RULES.on(NEW_RULE.minusDays(1)).hoursFor(CertificateLevel.ASSISTANT))
                .isEqualTo(72);
        assertThat(RULES.on(NEW_RULE).hoursFor(CertificateLevel.ASSISTANT)).isEqualTo(80);
    }

    @Test
    void takesTheFirstKnownRuleForTheTimeBefore() {
        assertThat(RULES.on(LocalDate.of(2001, 1, 1)).hoursFor(CertificateLevel.ASSISTANT))
                .isEqualTo(72);
    }

    @Test
    void asksForNothingThatNoRuleNames() {
        assertThat(RULES.on(NEW_RULE).hoursFor(CertificateLevel.SENIOR)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2026-10-07, 2023-10-08", "2024-02-29, 2021-03-01", "2025-02-28, 2022-03-01"})
    void beginsAPeriodThreeYearsBeforeItsEnd(LocalDate lastDay, LocalDate start) {
        assertThat(RULES.on(lastDay).startOf(lastDay)).isEqualTo(start);
    }

    @Test
    void findsTheFirstApprovalWhoseWindowIsOpenOnAnyDay() {
        var rule = new CertificationRule(Map.of(), 12, 36);

        for (var day = LocalDate.of(2023, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
            var first = rule.firstApprovalStillOpen(day);

            assertThat(rule.firstWindowCloses(first)).isAfterOrEqualTo(day);
            assertThat(rule.firstWindowCloses(first.minusDays(1))).isBefore(day);
        }
    }
}
