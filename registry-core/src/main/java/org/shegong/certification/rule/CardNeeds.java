package org.shegong.certification.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.shegong.worker.card.CertificationColumns;
import org.springframework.stereotype.Component;

/** Tells the search for people what the rules ask. */
@Component
class CardNeeds implements CertificationColumns.Needs {

    private final CertificationRules rules;

    CardNeeds(CertificationRules rules) {
        this.rules = rules;
    }

    @Override
    public Map<String, Integer> hoursOn(LocalDate day) {
        var rule = rules.on(day);
        return Arrays.stream(CertificateLevel.values()).collect(Collectors.toMap(Enum::name, rule::hoursFor));
    }

    @Override
    public LocalDate firstApprovalStillOpen(LocalDate day) {
        return rules.on(day).firstApprovalStillOpen(day);
    }
}
