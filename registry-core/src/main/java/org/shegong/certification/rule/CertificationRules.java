package org.shegong.certification.rule;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of certification as of a day. */
@Service
@Transactional(readOnly = true)
public class CertificationRules {

    private final JdbcClient jdbc;

    CertificationRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rules of the day; of the first known day where the day lies before it. */
    public CertificationRule on(LocalDate day) {
        var amounts = amountsOn(day);
        var hours = new EnumMap<CertificateLevel, Integer>(CertificateLevel.class);
        for (var level : CertificateLevel.values()) {
            hours.put(level, amounts.getOrDefault("HOURS_" + level, 0));
        }
        return new CertificationRule(
                hours, amounts.getOrDefault("FIRST_WINDOW_MONTHS", 0), amounts.getOrDefault("PERIOD_MONTHS", 0));
    }

    private Map<String, Integer> amountsOn(LocalDate day) {
        var amounts = new HashMap<String, Integer>();
        jdbc.sql("select code, amount from certification_rule where valid_from <= :day or valid_from in"
                        + " (select min(first.valid_from) from certification_rule first group by first.code)"
                        + " order by valid_from")
                .param("day", day)
                .query(row -> {
                    amounts.put(row.getString("code"), row.getInt("amount"));
                });
        return amounts;
    }
}
