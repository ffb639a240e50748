package org.shegong.demo;

import java.time.LocalDate;
import java.util.List;

/** Draws that come out the same for the same seed and number, in whatever order they are asked for. */
final class Draw {

    private long state;

    private Draw(long state) {
        this.state = state;
    }

    static Draw of(long seed, long number) {
        return new Draw(seed * 0x9E3779B97F4A7C15L + number * 0xBF58476D1CE4E5B9L);
    }

    int below(int bound) {
        return (int) below((long) bound);
    }

    long below(long bound) {
        return (next() >>> 1) % bound;
    }

    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    boolean chance(int percent) {
        return below(100) < percent;
    }

    <T> T of(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** Prefers the choices that stand first, as the frequencies of surnames do. */
    <T> T earlyOf(List<T> choices) {
        int size = choices.size();
        return choices.get(Math.min(below(size), Math.min(below(size), below(size))));
    }

    String digits(int count) {
        var text = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            text.append((char) ('0' + below(10)));
        }
        return text.toString();
    }

    /** A day from the first up to and including the last; the first where they are turned round. */
    LocalDate day(LocalDate first, LocalDate last) {
        long days = last.toEpochDay() - first.toEpochDay();
        return days <= 0 ? first : first.plusDays(below(days + 1));
    }

    /** SplitMix64: each step is a mix of a counter, so that streams of neighbouring numbers have nothing in common. */
    private long next() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
