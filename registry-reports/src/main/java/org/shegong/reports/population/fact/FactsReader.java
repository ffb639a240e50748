package org.shegong.reports.population.fact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shegong.reports.population.fact.PersonFacts.Job;
import org.shegong.reports.population.fact.PersonFacts.Person;
import org.shegong.reports.population.fact.PersonFacts.Proofs;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers what the register knows of people, many at once. */
@Component
public class FactsReader {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final WorkFacts work;
    private final EmployerFacts employers;
    private final TraitFacts traits;
    private final ProofFacts proofs;

    FactsReader(JdbcClient jdbc, Clock clock, Sources sources) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.work = sources.work();
        this.employers = sources.employers();
        this.traits = sources.traits();
        this.proofs = sources.proofs();
    }

    /** The records themselves, and whoever they were merged into: all whose intervals may differ now. */
    public Set<UUID> peopleOf(Collection<UUID> records) {
        var people = new HashSet<>(records);
        var next = Set.copyOf(people);
        while (!next.isEmpty()) {
            next = jdbc
                    .sql("select merged_into from worker where id in (:records) and merged_into is not null")
                    .param("records", keys(next))
                    .query((row, number) -> Uuids.of(row.getBytes(1)))
                    .stream()
                    .filter(people::add)
                    .collect(Collectors.toSet());
        }
        return people;
    }

    /** Nothing for records that are merged into another one, where the person is, or withdrawn. */
    public List<PersonFacts> of(Set<UUID> people) {
        var persons = persons(people);
        if (persons.isEmpty()) {
            return List.of();
        }
        var members = membersOf(persons.keySet());
        var jobs = work.of(members);
        var known = employers.of(jobs.values().stream()
                .flatMap(List::stream)
                .map(job -> job.value().employer())
                .collect(Collectors.toSet()));
        var named = traits.of(members);
        var proven = proofs.of(members);
        return persons.entrySet().stream()
                .map(person -> new PersonFacts(
                        person.getKey(),
                        person.getValue(),
                        jobs.getOrDefault(person.getKey(), List.of()),
                        only(known, jobs.getOrDefault(person.getKey(), List.of())),
                        named.getOrDefault(person.getKey(), Map.of()),
                        proven.getOrDefault(person.getKey(), Proofs.NONE)))
                .toList();
    }

    private static Map<UUID, List<Dated<PersonFacts.Employer>>> only(
            Map<UUID, List<Dated<PersonFacts.Employer>>> known, List<Dated<Job>> jobs) {
        var mine = new HashMap<UUID, List<Dated<PersonFacts.Employer>>>();
        for (var job : jobs) {
            var employer = job.value().employer();
            mine.put(employer, known.getOrDefault(employer, List.of()));
        }
        return mine;
    }

    private Map<UUID, Person> persons(Set<UUID> people) {
        var persons = new HashMap<UUID, Person>();
        jdbc.sql("""
                        select w.id, w.registered_at, c.body_district_code, c.body_town_code
                        from worker w left join worker_card c on c.worker_id = w.id
                        where w.id in (:people) and w.merged_into is null and w.withdrawn_at is null
                        """).param("people", keys(people)).query(row -> {
            persons.put(Uuids.of(row.getBytes("id")), person(row));
        });
        return persons;
    }

    private Person person(ResultSet row) throws SQLException {
        var registered = Utc.instant(row.getObject("registered_at", LocalDateTime.class));
        return new Person(
                LocalDate.ofInstant(registered, clock.getZone()),
                row.getString("body_district_code"),
                row.getString("body_town_code"));
    }

    private Members membersOf(Set<UUID> people) {
        var members = Members.of(people);
        var next = new ArrayList<>(people);
        while (!next.isEmpty()) {
            var merged = jdbc.sql("select id, merged_into from worker where merged_into in (:people)")
                    .param("people", keys(next))
                    .query((row, number) -> new UUID[] {Uuids.of(row.getBytes(1)), Uuids.of(row.getBytes(2))})
                    .list();
            next.clear();
            merged.forEach(pair -> {
                members.merged(pair[0], pair[1]);
                next.add(pair[0]);
            });
        }
        return members;
    }

    private static List<byte[]> keys(Collection<UUID> ids) {
        return ids.stream().map(Uuids::bytes).toList();
    }

    /** The readers of the four kinds of facts. */
    @Component
    record Sources(WorkFacts work, EmployerFacts employers, TraitFacts traits, ProofFacts proofs) {}
}
