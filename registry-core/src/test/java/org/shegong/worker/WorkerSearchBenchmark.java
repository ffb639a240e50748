package org.shegong.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.shegong.testing.BenchmarkCity;
import org.shegong.testing.Stopwatch;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long the first page of each indexed search takes among 10,000 people and ten times as many until
 * {@code benchmark.largest}, and how long its total, which the list asks for when the page stands.
 */
@Tag("benchmark")
class WorkerSearchBenchmark {

    private static final int JUDGED = 100_000;
    private static final double MOST_MILLIS = 100;
    private static final double MOST_TIMES = 1.5;
    private static final double OR_MORE_MILLIS = 10;
    private static final Stopwatch PAGES = new Stopwatch(40, 200);
    private static final Stopwatch TOTALS = new Stopwatch(5, 20);

    private final Map<String, Double> before = new HashMap<>();

    @Test
    void findsPeopleInEverGreaterCities() {
        var missed = new ArrayList<String>();
        for (int people : BenchmarkCity.sizes()) {
            try (var city = BenchmarkCity.of(people)) {
                var questions = WorkerQuestions.of(city);
                warm(city, questions);
                System.out.printf("%n%,d people: page p50 p95 p99 ms | total p50 p95 ms | found%n", people);
                bareLimit(city);
                questions.forEach(question -> judge(city, people, question, missed));
            }
        }
        System.out.println("missed at " + JUDGED + ": " + missed);
    }

    private void judge(BenchmarkCity city, int people, WorkerQuestions.Question question, List<String> missed) {
        var directory = city.part(WorkerDirectory.class);
        var page = PAGES.times(round -> directory.list(question.scope(), question.search(round), question.page()));
        var total = TOTALS.times(round -> directory.count(question.scope(), question.search(round)));
        var found = directory.search(question.scope(), question.search(0), question.page());
        assertThat(found).as(question.name()).isNotEmpty();

        double smaller = before.getOrDefault(question.name(), page.p95());
        var verdict = "";
        if (people == JUDGED) {
            boolean isMet =
                    page.p95() <= MOST_MILLIS && page.p95() <= Math.max(MOST_TIMES * smaller, smaller + OR_MORE_MILLIS);
            verdict = isMet ? "met" : "MISSED";
            if (!isMet) {
                missed.add(question.name());
            }
        }
        System.out.printf(
                "| %-42s | %s | x%.1f | %s | total %s | %,d |%n",
                question.name(), page, page.p95() / smaller, verdict, total, found.getTotalElements());
        before.put(question.name(), page.p95());
    }

    /** One page of cards off an index through plain JDBC, in the same run. */
    private static void bareLimit(BenchmarkCity city) {
        var jdbc = city.part(JdbcTemplate.class);
        IntConsumer asked =
                round -> assertThat(jdbc.queryForList("select * from worker_card order by pinyin, worker_id limit 21"))
                        .hasSize(21);
        System.out.printf("| %-42s | %s |%n", "bare: one page off an index", PAGES.times(asked));
    }

    private static void warm(BenchmarkCity city, List<WorkerQuestions.Question> questions) {
        var directory = city.part(WorkerDirectory.class);
        questions.forEach(question ->
                PAGES.times(round -> directory.list(question.scope(), question.search(round), question.page())));
    }
}
