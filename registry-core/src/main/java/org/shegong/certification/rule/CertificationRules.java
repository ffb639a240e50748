package org.shegong.certification.rule;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
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
        return known().on(day);
    }

    /** All rules at once, for those who ask about many days. */
    public Known known() {
        return new Known(jdbc.sql("select code, valid_from, amount from certification_rule order by valid_from")
                .query((row, number) -> new Amount(
                        row.getString("code"), row.getObject("valid_from", LocalDate.class), row.getInt("amount")))
                .list());
    }

    /** What one rule says from a day on. */
    record Amount(String code, LocalDate from, int amount) {}

    /** The rules of all days, the earliest first. */
    public static final class Known {

        private final List<Amount> amounts;

        Known(List<Amount> amounts) {
            this.amounts = List.copyOf(amounts);
        }

        public CertificationRule on(LocalDate day) {
            var holding = new HashMap<String, Integer>();
            for (var rule : amounts) {
                if (!holding.containsKey(rule.code()) || !rule.from().isAfter(day)) {
                    holding.put(rule.code(), rule.amount());
                }
            }
            var hours = new EnumMap<CertificateLevel, Integer>(CertificateLevel.class);
            for (var level : CertificateLevel.values()) {
                hours.put(level, holding.getOrDefault("HOURS_" + level, 0));
            }
            return new CertificationRule(
                    hours, holding.getOrDefault("FIRST_WINDOW_MONTHS", 0), holding.getOrDefault("PERIOD_MONTHS", 0));
        }
    }
}
