package org.shegong.testing;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Takes the time of the same question often, after asking it some times for nothing. */
public record Stopwatch(int warm, int rounds) {

    /** Sorted milliseconds. */
    public record Times(double[] millis) {

        public double p50() {
            return at(50);
        }

        public double p95() {
            return at(95);
        }

        private double at(int percent) {
            return millis[millis.length * percent / 100];
        }

        @Override
        public String toString() {
            return "%.1f | %.1f | %.1f".formatted(p50(), p95(), at(99));
        }
    }

    public Times times(IntConsumer question) {
        IntStream.range(0, warm).forEach(question);
        return new Times(IntStream.range(0, rounds)
                .mapToDouble(round -> {
                    var start = System.nanoTime();
                    question.accept(round);
                    return (System.nanoTime() - start) / 1e6;
                })
                .sorted()
                .toArray());
    }
}
