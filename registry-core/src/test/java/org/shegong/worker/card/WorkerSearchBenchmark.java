package org.shegong.worker.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.testing.EmptyRegister;
import org.shegong.testing.RegistryTest;
import org.shegong.worker.identity.Identities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long the first page of each search takes among 10,000, 100,000 and (with {@code -Dbenchmark.largest=1000000})
 * a million people, beside the bare limit: the rows of one page by primary key, through plain JDBC, in the same run.
 */
@Tag("benchmark")
@RegistryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class WorkerSearchBenchmark {

    private static final int WARM_UP = 40;
    private static final int RUNS = 200;
    private static final int PAGE = 20;

    @Autowired
    CardSearch cards;

    @Autowired
    Identities identities;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    EmptyRegister register;

    private record Question(String name, IntFunction<WorkerSearch> search, Scope scope, Sort sort) {

        Question(String name, IntFunction<WorkerSearch> search) {
            this(name, search, Scope.EVERYTHING, Sort.by("name"));
        }
    }

    private record Times(double p50, double p95, double p99) {}

    @Test
    void answersTheFirstPageOfEachSearchInTime() {
        var load = new CardLoad(jdbc, transaction, identities);
        var before = new TreeMap<String, Times>();
        System.out.printf("%-9s %-22s %8s %8s %8s %8s%n", "people", "search", "p50 ms", "p95 ms", "p99 ms", "x bare");
        for (int people = 10_000; people <= Integer.getInteger("benchmark.largest", 100_000); people *= 10) {
            load.growTo(people);
            var bare = measured(people, this::pageByKey);
            print(people, "bare limit", bare, bare);
            for (var question : questions()) {
                var times = measured(people, number -> firstPage(question, number));
                print(people, question.name(), times, bare);
                judge(people, question.name(), times, before);
            }
        }
        register.empty();
    }

    private static List<Question> questions() {
        return List.of(
                new Question(
                        "surname",
                        number -> WorkerSearch.of(CardLoad.name(number).substring(0, 1))),
                new Question("name", number -> WorkerSearch.of(CardLoad.name(number))),
                new Question("pinyin", number -> WorkerSearch.of(CardLoad.pinyin(number))),
                new Question("initials", number -> WorkerSearch.of(CardLoad.initials(number))),
                new Question(
                        "two initials",
                        number -> WorkerSearch.of(CardLoad.initials(number).substring(0, 2))),
                new Question("ID number", number -> WorkerSearch.of(CardLoad.residentId(number))),
                new Question("certificate number", number -> WorkerSearch.of(CardLoad.certificateNo(number))),
                new Question("registry number", number -> WorkerSearch.of(CardLoad.registryNo(number))),
                new Question("everybody", number -> WorkerSearch.EVERYBODY),
                new Question(
                        "everybody by number",
                        number -> WorkerSearch.EVERYBODY,
                        Scope.EVERYTHING,
                        Sort.by("registryNo")),
                new Question("district", number -> WorkerSearch.inDistrict(CardLoad.district(number))),
                new Question("within a district", number -> WorkerSearch.EVERYBODY, district(), Sort.by("name")),
                new Question("level in a district", number -> level("SENIOR"), district(), Sort.by("name")),
                new Question(
                        "name in a district",
                        number -> WorkerSearch.of(CardLoad.name(number)),
                        district(),
                        Sort.by("name")),
                new Question("level", number -> level("INTERMEDIATE")),
                new Question("expires in 90 days", number -> expiring(), Scope.EVERYTHING, Sort.by("validTo")));
    }

    private static Scope district() {
        return Scope.of(new Reach.InDistrict("321291"));
    }

    private static WorkerSearch level(String level) {
        return new WorkerSearch(null, null, null, null, null, level, null, null, null, null, null, null, null);
    }

    private static WorkerSearch expiring() {
        var from = LocalDate.of(2026, 10, 8);
        return new WorkerSearch(
                null, null, null, null, null, null, null, null, null, null, null, from, from.plusDays(90));
    }

    private void firstPage(Question question, int number) {
        transaction.executeWithoutResult(status -> cards.page(
                question.scope(), question.search().apply(number), PageRequest.of(0, PAGE, question.sort())));
    }

    private void pageByKey(int number) {
        transaction.executeWithoutResult(status -> jdbc.queryForList(
                "select * from worker_card where registry_no >= ? order by registry_no limit " + PAGE,
                CardLoad.registryNo(number)));
    }

    private static Times measured(int people, java.util.function.IntConsumer work) {
        var nanos = new long[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            int number = (int) ((run + WARM_UP) * 7_919L % people);
            long start = System.nanoTime();
            work.accept(number);
            if (run >= 0) {
                nanos[run] = System.nanoTime() - start;
            }
        }
        Arrays.sort(nanos);
        return new Times(nanos[RUNS / 2] / 1e6, nanos[RUNS * 95 / 100] / 1e6, nanos[RUNS * 99 / 100] / 1e6);
    }

    private static void print(int people, String name, Times times, Times bare) {
        System.out.printf(
                "%-9d %-22s %8.2f %8.2f %8.2f %8.1f%n",
                people, name, times.p50(), times.p95(), times.p99(), times.p95() / bare.p95());
    }

    /** At 100,000 people at most 100 ms, and at most half as long again as at 10,000 or 10 ms more. */
    private static void judge(int people, String name, Times times, Map<String, Times> before) {
        if (people == 10_000) {
            before.put(name, times);
        } else if (people == 100_000) {
            double small = before.getOrDefault(name, times).p95();
            var isInTime = times.p95() <= 100 && times.p95() <= Math.max(small * 1.5, small + 10);
            System.out.println(isInTime ? "" : "          MISSED: " + name + ", " + small + " ms at 10,000");
            assertThat(times.p50()).isPositive();
        }
    }
}
