package org.shegong.reports.population.fact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shegong.reports.population.fact.Members.Owned;
import org.shegong.reports.population.fact.PersonFacts.Job;
import org.shegong.shared.Uuids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads main employments; each ends where it was ended or where the next one of the same record begins. */
@Component
class WorkFacts {

    private final JdbcClient jdbc;

    WorkFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, List<Dated<Job>>> of(Members members) {
        var segments = jdbc.sql("""
                        select worker_id, employer_id, valid_from, ended_on, establishment_kind, contract_kind, service_fields
                        from employment where worker_id in (:records) and main = true and retracted_at is null
                        """)
                .param("records", members.keys())
                .query(WorkFacts::segment)
                .list();
        var starts = new HashMap<UUID, List<LocalDate>>();
        segments.forEach(segment -> starts.computeIfAbsent(segment.record(), any -> new ArrayList<>())
                .add(segment.value().from()));
        var jobs = segments.stream()
                .sorted(Comparator.comparing(segment -> segment.value().from()))
                .map(segment -> new Owned<>(segment.record(), ended(segment.value(), starts.get(segment.record()))))
                .filter(job -> job.value().from().isBefore(job.value().to()))
                .toList();
        return members.byPerson(jobs);
    }

    private static Owned<Dated<Job>> segment(ResultSet row, int number) throws SQLException {
        var job = new Job(
                Uuids.of(row.getBytes("employer_id")),
                row.getString("establishment_kind"),
                row.getString("contract_kind"),
                row.getString("service_fields"));
        return Owned.of(
                row.getBytes("worker_id"),
                Dated.between(
                        row.getObject("valid_from", LocalDate.class), row.getObject("ended_on", LocalDate.class), job));
    }

    private static Dated<Job> ended(Dated<Job> job, @Nullable List<LocalDate> starts) {
        var next =
                starts == null ? Stream.<LocalDate>empty() : starts.stream().filter(start -> start.isAfter(job.from()));
        var end = Stream.concat(Stream.of(job.to()), next)
                .min(Comparator.naturalOrder())
                .orElse(job.to());
        return new Dated<>(job.from(), end, job.value());
    }
}
