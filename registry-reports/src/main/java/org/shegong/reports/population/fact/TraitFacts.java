package org.shegong.reports.population.fact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shegong.reports.population.fact.Members.Owned;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads sex, birth date, ethnicity, political status and education, the value that counts on a day first. */
@Component
class TraitFacts {

    private static final String EDUCATION = "EDUCATION";

    private final JdbcClient jdbc;

    TraitFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, Map<String, List<Dated<String>>>> of(Members members) {
        var traits = members.byPerson(
                Stream.concat(attributes(members), educations(members)).toList());
        return traits.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, person -> byKind(person.getValue())));
    }

    private static Map<String, List<Dated<String>>> byKind(List<Trait> traits) {
        return traits.stream()
                .collect(Collectors.groupingBy(Trait::kind, Collectors.mapping(Trait::fact, Collectors.toList())));
    }

    /** The latest first: a value holds until the next of its kind. */
    private Stream<Owned<Trait>> attributes(Members members) {
        return jdbc
                .sql("""
                        select worker_id, kind, value_text, valid_from from worker_attribute
                        where worker_id in (:records) and retracted_at is null
                            and kind in ('SEX', 'BIRTH_DATE', 'ETHNICITY', 'POLITICAL_STATUS')
                        order by recorded_at desc
                        """)
                .param("records", members.keys())
                .query((row, number) ->
                        trait(row, row.getString("kind"), since(row.getObject("valid_from", LocalDate.class))))
                .stream()
                .sorted(Comparator.comparing(
                                (Owned<Trait> trait) -> trait.value().fact().from())
                        .reversed());
    }

    /** The highest first: GB/T 4658 numbers the highest level lowest. */
    private Stream<Owned<Trait>> educations(Members members) {
        return jdbc
                .sql("""
                        select worker_id, level as value_text, graduated_on from education
                        where worker_id in (:records) and retracted_at is null and level is not null order by level
                        """)
                .param("records", members.keys())
                .query((row, number) -> trait(row, EDUCATION, day(row.getString("graduated_on"))))
                .stream();
    }

    private static Owned<Trait> trait(ResultSet row, String kind, LocalDate from) throws SQLException {
        return Owned.of(
                row.getBytes("worker_id"), new Trait(kind, Dated.between(from, null, row.getString("value_text"))));
    }

    private static LocalDate since(@Nullable LocalDate day) {
        return day == null ? Dated.EVER : day;
    }

    /** A day, a month or a year as it was written down. */
    private static LocalDate day(@Nullable String written) {
        if (written == null || written.length() < 4) {
            return Dated.EVER;
        }
        return LocalDate.parse((written + "-01-01").substring(0, 10));
    }

    private record Trait(String kind, Dated<String> fact) {}
}
