package org.shegong.reports.population.fact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A value that holds from one day up to but not including another. */
public record Dated<T>(LocalDate from, LocalDate to, T value) {

    /** Stands for an end that nobody knows: comparable, and one range of an index. */
    public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    /** Stands for a beginning that nobody knows. */
    public static final LocalDate EVER = LocalDate.of(1800, 1, 1);

    public static <T> Dated<T> between(LocalDate from, @Nullable LocalDate to, T value) {
        return new Dated<>(from, to == null ? OPEN : to, value);
    }

    public static <T> Stream<T> on(LocalDate day, Collection<Dated<T>> facts) {
        return facts.stream().filter(fact -> fact.covers(day)).map(Dated::value);
    }

    public static <T> Optional<T> firstOn(LocalDate day, Collection<Dated<T>> facts) {
        return on(day, facts).findFirst();
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }
}
