package org.shegong.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.shegong.demo.DemoCity;
import org.shegong.protection.FieldRef;
import org.shegong.protection.PersonalData;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.OrganizationId;
import org.shegong.testing.EmptyRegister;
import org.shegong.testing.RegistryTest;
import org.shegong.worker.card.RegistrationStanding;
import org.shegong.worker.card.WorkerSearch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long a page of each indexed search takes, total included, among 10,000 people and ten times as many until
 * {@code benchmark.largest}.
 */
@Tag("benchmark")
@RegistryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class WorkerSearchBenchmark {

    private static final int SMALLEST = 10_000;
    private static final int SAMPLES = 50;
    private static final int TIMES = 200;
    private static final int WARM = 50;
    private static final Pageable FIRST = PageRequest.of(0, 20);

    @Autowired
    DemoCity city;

    @Autowired
    WorkerDirectory directory;

    @Autowired
    PersonalData personal;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    EmptyRegister register;

    @Test
    void findsPeopleInEverGreaterCities() {
        for (int people = SMALLEST; people <= Integer.getInteger("benchmark.largest", 100_000); people *= 10) {
            register.empty();
            long start = System.nanoTime();
            city.populate(DemoCity.SEED, people);
            System.out.printf("%n%,d people, %,d written a second%n", people, perSecond(people, start));
            measureAll();
        }
    }

    private void measureAll() {
        bareLimit();
        typed("name", texts("select name from worker_card limit ? offset 500"));
        typed("surname", List.of("\u738b", "\u674e", "\u5f20", "\u5218"));
        typed("two characters", texts("select substring(name, 1, 2) from worker_card limit ? offset 700"));
        typed("pinyin", texts("select pinyin from worker_card limit ? offset 900"));
        typed("pinyin of a surname", List.of("wang", "li", "zhang", "liu"));
        typed("initials", texts("select search_key from worker_key where kind = 'INITIALS' limit ?"));
        typed("one letter", List.of("w", "l", "z"));
        typed("ID number", opened("identity_document", "number_cipher"));
        typed("phone", opened("contact", "value_cipher"));
        typed("registry number", texts("select registry_no from worker_card limit ?"));
        typed("certificate number", texts("select search_key from worker_key where kind = 'CERTIFICATE' limit ?"));
        typed(
                "registration number",
                texts("select registration_no from worker_card where registration_no is not null limit ?"));
        filters();
        scopes();
    }

    private void filters() {
        ask("everybody", Scope.EVERYTHING, WorkerSearch.EVERYBODY, FIRST);
        ask("everybody, page 200", Scope.EVERYTHING, WorkerSearch.EVERYBODY, PageRequest.of(200, 20));
        ask("district", Scope.EVERYTHING, WorkerSearch.inDistrict(district()), FIRST);
        ask("employer", Scope.EVERYTHING, filtered(largestEmployer(), null, null), FIRST);
        ask("level", Scope.EVERYTHING, filtered(null, "INTERMEDIATE", null), FIRST);
        ask("registration active", Scope.EVERYTHING, filtered(null, null, RegistrationStanding.ACTIVE), FIRST);
        ask("registration past", Scope.EVERYTHING, filtered(null, null, RegistrationStanding.PAST), FIRST);
    }

    private void scopes() {
        var inDistrict = Scope.of(new Reach.InDistrict(district()));
        var atEmployer = Scope.of(new Reach.AtEmployer(new OrganizationId(largestEmployer())));
        for (var scope : List.of(inDistrict, atEmployer)) {
            var name = scope == inDistrict ? "within a district: " : "within an employer: ";
            ask(name + "everybody", scope, WorkerSearch.EVERYBODY, FIRST);
            ask(name + "surname", scope, WorkerSearch.of("\u738b"), FIRST);
            ask(name + "level", scope, filtered(null, "INTERMEDIATE", null), FIRST);
            ask(name + "registration active", scope, filtered(null, null, RegistrationStanding.ACTIVE), FIRST);
        }
    }

    private void bareLimit() {
        measure(
                "bare: one page off an index",
                round -> jdbc.queryForList("select * from worker_card order by pinyin, worker_id limit 20")
                        .size());
    }

    private void typed(String name, List<String> words) {
        assertThat(words).as(name).isNotEmpty();
        measure(
                name,
                round -> directory
                        .search(Scope.EVERYTHING, WorkerSearch.of(words.get(round % words.size())), FIRST)
                        .getTotalElements());
    }

    private void ask(String name, Scope scope, WorkerSearch search, Pageable page) {
        measure(name, round -> directory.search(scope, search, page).getTotalElements());
    }

    private void measure(String name, IntFunction<Number> question) {
        var nanos = new ArrayList<Long>();
        long found = 0;
        for (int round = 0; round < WARM + TIMES; round++) {
            long start = System.nanoTime();
            found = question.apply(round).longValue();
            if (round >= WARM) {
                nanos.add(System.nanoTime() - start);
            }
        }
        nanos.sort(null);
        System.out.printf(
                "%-40s p50 %7.1f  p95 %7.1f  p99 %7.1f ms, total %,d%n",
                name, millis(nanos, 50), millis(nanos, 95), millis(nanos, 99), found);
    }

    private static double millis(List<Long> nanos, int percent) {
        return nanos.get(nanos.size() * percent / 100) / 1e6;
    }

    private static long perSecond(int people, long start) {
        return people * 1_000_000_000L / (System.nanoTime() - start);
    }

    private List<String> texts(String sql) {
        return jdbc.queryForList(sql, String.class, SAMPLES);
    }

    private List<String> opened(String table, String column) {
        return transaction.execute(status -> jdbc.query(
                "select id, worker_id, " + column + " from " + table + " limit " + SAMPLES,
                (row, number) -> personal.open(
                        Uuids.of(row.getBytes(2)),
                        new FieldRef(table, column, Uuids.of(row.getBytes(1))),
                        row.getBytes(3))));
    }

    private String district() {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select district_code from worker_card where district_code is not null"
                        + " group by district_code order by count(*) desc limit 1",
                String.class));
    }

    private UUID largestEmployer() {
        return Uuids.of(Objects.requireNonNull(jdbc.queryForObject(
                "select employer_id from worker_card where employer_id is not null"
                        + " group by employer_id order by count(*) desc limit 1",
                byte[].class)));
    }

    private static WorkerSearch filtered(UUID employer, String level, RegistrationStanding standing) {
        return new WorkerSearch(
                null, null, null, employer, null, level, null, null, null, null, standing, null, null, null);
    }
}
