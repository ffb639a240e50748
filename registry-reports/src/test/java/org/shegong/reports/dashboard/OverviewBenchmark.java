package org.shegong.reports.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.shared.Scope.EVERYTHING;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.testing.BenchmarkCity;
import org.shegong.testing.Stopwatch;
import org.springframework.jdbc.core.JdbcTemplate;

/** How long the overview takes among 10,000 people and ten times as many until {@code benchmark.largest}. */
@Tag("benchmark")
class OverviewBenchmark {

    private static final Stopwatch OFTEN = new Stopwatch(20, 100);

    @Test
    void drawsTheOverviewsOfEverGreaterCities() {
        for (int people : BenchmarkCity.sizes()) {
            try (var city = BenchmarkCity.of(people)) {
                var overviews = city.part(Overviews.class);
                assertThat(overviews.of(EVERYTHING).people()).isEqualTo(people);
                System.out.printf("%n%,d people: p50 | p95 | p99 ms%n", people);
                bareLimit(city.part(JdbcTemplate.class));
                measure("city", overviews, EVERYTHING);
                measure("district", overviews, Scope.of(new Reach.InDistrict("321202")));
                measure("town", overviews, Scope.of(new Reach.InTown("321202001")));
            }
        }
    }

    private static void measure(String name, Overviews overviews, Scope scope) {
        print(
                name,
                OFTEN.times(round -> assertThat(overviews.of(scope).people()).isPositive()));
    }

    /** Reading what stands today off the index and counting it, with nothing else. */
    private static void bareLimit(JdbcTemplate jdbc) {
        print(
                "bare: one count off the index",
                OFTEN.times(round -> assertThat(jdbc.queryForObject(
                                "select count(*) from worker_state where retracted_at = '9999-12-31 00:00:00'"
                                        + " and valid_to > '2026-10-08' and valid_from <= '2026-10-08'",
                                Long.class))
                        .isPositive()));
    }

    private static void print(String what, Stopwatch.Times times) {
        System.out.printf("| %-30s | %s |%n", what, times);
    }
}
