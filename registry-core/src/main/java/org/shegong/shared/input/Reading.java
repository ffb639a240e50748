package org.shegong.shared.input;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a typed text: a value, perhaps with warnings, or the codes of what is wrong with it. An empty text is
 * a reading without value and without problem; whether it may be empty is for the one who asked.
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

    public Optional<T> found() {
        return Optional.ofNullable(value);
    }

    public boolean isRefused() {
        return !problems.isEmpty();
    }
}
