package org.shegong.reports.population.fact;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.certification.rule.CertificateLevel;
import org.shegong.reports.population.fact.Members.Owned;
import org.shegong.reports.population.fact.PersonFacts.Proofs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads certificates, registrations and education hours. */
@Component
class ProofFacts {

    private final JdbcClient jdbc;

    ProofFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, Proofs> of(Members members) {
        var certificates = members.byPerson(certificates(members));
        var registrations = members.byPerson(registrations(members));
        var hours = members.byPerson(hours(members));
        var proofs = new HashMap<UUID, Proofs>();
        for (var person : members.people().values()) {
            proofs.put(
                    person,
                    new Proofs(
                            certificates.getOrDefault(person, List.of()),
                            registrations.getOrDefault(person, List.of()),
                            hours.getOrDefault(person, List.of())));
        }
        return proofs;
    }

    private List<Owned<Dated<CertificateLevel>>> certificates(Members members) {
        return jdbc.sql("""
                        select worker_id, valid_from, valid_to, level from certificate
                        where worker_id in (:records) and retracted_at is null
                        """)
                .param("records", members.keys())
                .query((row, number) -> owned(
                        row,
                        row.getObject("valid_to", LocalDate.class),
                        CertificateLevel.valueOf(row.getString("level"))))
                .list();
    }

    private List<Owned<Dated<LocalDate>>> registrations(Members members) {
        return jdbc.sql("""
                        select worker_id, valid_from, valid_to from registration_period
                        where worker_id in (:records) and retracted_at is null
                        """)
                .param("records", members.keys())
                .query((row, number) -> {
                    var end = row.getObject("valid_to", LocalDate.class);
                    return owned(row, end, end.minusDays(1));
                })
                .list();
    }

    private List<Owned<Dated<BigDecimal>>> hours(Members members) {
        return jdbc.sql("""
                        select worker_id, valid_from, hours from education_entry
                        where worker_id in (:records) and retracted_at is null
                        """)
                .param("records", members.keys())
                .query((row, number) -> owned(row, Dated.OPEN, row.getBigDecimal("hours")))
                .list();
    }

    private static <T> Owned<Dated<T>> owned(ResultSet row, @Nullable LocalDate to, T value) throws SQLException {
        return Owned.of(
                row.getBytes("worker_id"), Dated.between(row.getObject("valid_from", LocalDate.class), to, value));
    }
}
