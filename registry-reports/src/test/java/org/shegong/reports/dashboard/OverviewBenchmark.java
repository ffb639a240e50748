package org.shegong.reports.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.shared.Scope.EVERYTHING;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.shegong.demo.DemoCity;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.testing.EmptyRegister;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How long the overview of a city of {@code bench.people} takes; 100,000 unless told. */
@Tag("benchmark")
@RegistryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class OverviewBenchmark {

    private static final int TIMES = 30;

    @Autowired
    DemoCity city;

    @Autowired
    Overviews overviews;

    @Autowired
    EmptyRegister register;

    @AfterEach
    void empty() {
        register.empty();
    }

    @Test
    void drawsTheOverviewOfAWholeCity() {
        int people = Integer.getInteger("bench.people", 100_000);
        long start = System.nanoTime();
        city.populate(DemoCity.SEED, people);
        print("written, people per second", (long) people * 1_000_000_000L / (System.nanoTime() - start));

        assertThat(overviews.of(EVERYTHING).people()).isEqualTo(people);
        measure("city", EVERYTHING);
        measure("district", Scope.of(new Reach.InDistrict("321202")));
    }

    private void measure(String name, Scope scope) {
        List<Long> millis = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            assertThat(overviews.of(scope).people()).isPositive();
            millis.add(Duration.ofNanos(System.nanoTime() - start).toMillis());
        }
        millis.sort(null);
        print(name + " p50 ms", millis.get(TIMES / 2));
        print(name + " p95 ms", millis.get(TIMES * 95 / 100));
    }

    private static void print(String what, long number) {
        System.out.println("overview " + what + ": " + number);
    }
}
