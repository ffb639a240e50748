package org.shegong.certification.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;

@RegistryTest
class CertificationRuleTests {

    @Autowired
    CertificationRules rules;

    @ParameterizedTest
    @CsvSource({"ASSISTANT, 72", "INTERMEDIATE, 90", "SENIOR, 90"})
    void asksForTheHoursOfTheNationalRule(CertificateLevel level, int hours) {
        assertThat(rules.on(LocalDate.of(2026, 10, 8)).hoursFor(level)).isEqualTo(hours);
    }

    @ParameterizedTest
    @CsvSource({"2023-06-09, 2024-06-09", "2024-02-29, 2025-02-28"})
    void closesTheFirstWindowAYearAfterApproval(LocalDate approval, LocalDate last) {
        var rule = rules.on(last);

        assertThat(rule.firstWindowCloses(approval)).isEqualTo(last);
        assertThat(rule.firstApprovalStillOpen(last)).isBeforeOrEqualTo(approval);
        assertThat(rule.firstApprovalStillOpen(last.plusDays(1))).isAfter(approval);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-08, ACTIVE", "2026-10-07, LAPSED", ", NEVER"})
    void readsTheStateOffTheLastDay(LocalDate lastDay, RegistrationState state) {
        assertThat(RegistrationState.on(LocalDate.of(2026, 10, 8), CertificateLevel.ASSISTANT, lastDay))
                .isEqualTo(state);
    }

    @Test
    void hasNoStateForWhoeverHoldsNothing() {
        assertThat(RegistrationState.on(LocalDate.of(2026, 10, 8), null, null)).isEqualTo(RegistrationState.NONE);
    }
}
