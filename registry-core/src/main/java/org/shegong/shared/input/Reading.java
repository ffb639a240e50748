package org.shegong.shared.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a typed text: a value, perhaps with warnings, or the codes of what is wrong with it. An empty text is
 * a reading without value and without problem; whether it may be empty is for the one who asked. A refused reading may
 * still hold the value it understood, so that other rules can compare it.
 *
 * @param problems codes that refuse the text
 * @param warnings codes that are shown and kept beside the value
 */
public record Reading<T>(@Nullable T value, List<String> problems, List<String> warnings) {

    public static <T> Reading<T> of(T value, String... warnings) {
        return new Reading<>(value, List.of(), List.of(warnings));
    }

    public static <T> Reading<T> wrong(String... problems) {
        return new Reading<>(null, List.of(problems), List.of());
    }

    public static <T> Reading<T> empty() {
        return new Reading<>(null, List.of(), List.of());
    }

    /** The value, if there is one and nothing refuses it. */
    public Optional<T> found() {
        return isRefused() ? Optional.empty() : Optional.ofNullable(value);
    }

    /** The value that was understood, even when a rule refuses it. */
    public Optional<T> understood() {
        return Optional.ofNullable(value);
    }

    public boolean isRefused() {
        return !problems.isEmpty();
    }

    public boolean isEmpty() {
        return value == null && problems.isEmpty();
    }

    /** The same reading of the value in another form. */
    public <R> Reading<R> map(Function<T, R> form) {
        return new Reading<>(value == null ? null : form.apply(value), problems, warnings);
    }

    /** The same reading with one more reason to refuse it. */
    public Reading<T> refused(String problem) {
        var all = new ArrayList<>(problems);
        all.add(problem);
        return new Reading<>(value, List.copyOf(all), warnings);
    }

    /** The same reading, refused if its value fails the rule. */
    public Reading<T> unless(Predicate<T> rule, String problem) {
        return value != null && problems.isEmpty() && !rule.test(value) ? refused(problem) : this;
    }
}
