package org.shegong.reports.population;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shegong.certification.rule.CertificateLevel;
import org.shegong.certification.rule.CertificationRule;
import org.shegong.shared.Scope;
import org.shegong.shared.ScopeSql;
import org.shegong.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts with SQL over {@code worker_state}; the index of the table covers the questions. */
@Service
@Transactional
class SqlPopulation implements Population {

    private final JdbcClient jdbc;
    private final PendingPeople pending;

    SqlPopulation(JdbcClient jdbc, PendingPeople pending) {
        this.jdbc = jdbc;
        this.pending = pending;
    }

    @Override
    public List<Headcount> count(Scope scope, AsOf asOf, Set<Dimension> by) {
        pending.settle();
        var columns = by.stream().map(Dimension::column).toList();
        var grouped = columns.isEmpty() ? "" : " group by " + String.join(", ", columns);
        var selected = columns.stream().map(column -> column + ", ").collect(Collectors.joining());
        var cut = Cut.of(scope, asOf);
        return jdbc.sql("select " + selected + "count(*) as people from worker_state where " + cut.condition()
                        + grouped)
                .params(cut.values())
                .query((row, number) -> headcount(row, by))
                .list();
    }

    @Override
    public RegistrationOutlook outlook(Scope scope, AsOf asOf, int days, CertificationRule rule) {
        pending.settle();
        var cut = Cut.of(scope, asOf);
        return jdbc.sql("""
                        select coalesce(sum(case when registration_last_day between :day and :horizon then 1 else 0 end), 0) as ending,
                            coalesce(sum(case when registration_last_day between :day and :horizon
                                and education_hours < case level when 'ASSISTANT' then :assistant
                                    when 'INTERMEDIATE' then :intermediate when 'SENIOR' then :senior else 0 end
                                then 1 else 0 end), 0) as ending_short,
                            coalesce(sum(case when registration_state = 'NEVER' and certified_on < :closed
                                then 1 else 0 end), 0) as missed
                        from worker_state where\s""" + cut.condition())
                .params(cut.values())
                .params(needs(asOf, days, rule))
                .query((row, number) -> new RegistrationOutlook(
                        row.getLong("ending"), row.getLong("ending_short"), row.getLong("missed")))
                .single();
    }

    /** The window is closed on a day if it opened before the first day whose window reaches it. */
    private static Map<String, Object> needs(AsOf asOf, int days, CertificationRule rule) {
        var needs = new HashMap<String, Object>();
        for (var level : CertificateLevel.values()) {
            needs.put(level.name().toLowerCase(Locale.ROOT), rule.hoursFor(level));
        }
        needs.put("horizon", asOf.day().plusDays(days));
        needs.put("closed", rule.firstApprovalStillOpen(asOf.day()));
        return needs;
    }

    private static Headcount headcount(ResultSet row, Set<Dimension> by) throws SQLException {
        var values = new EnumMap<Dimension, String>(Dimension.class);
        for (var dimension : by) {
            var value = row.getString(dimension.column());
            if (value != null) {
                values.put(dimension, value);
            }
        }
        return new Headcount(values, row.getLong("people"));
    }

    /** The rows of a scope that hold on a day, as they were known. */
    private record Cut(String condition, Map<String, Object> values) {

        static Cut of(Scope scope, AsOf asOf) {
            var scoped = ScopeSql.of(scope);
            var values = new HashMap<>(scoped.values());
            values.put("day", asOf.day());
            values.put("stands", StateTable.STANDS);
            var known = "retracted_at = :stands";
            if (asOf.known() != null) {
                values.put("known", Utc.stored(asOf.known()));
                values.remove("stands");
                known = "recorded_at <= :known and retracted_at > :known";
            }
            return new Cut(known + " and valid_to > :day and valid_from <= :day and " + scoped.condition(), values);
        }
    }
}
