package org.shegong.worker.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.input.Reading;
import org.shegong.shared.input.Texts;

/** Collects what the readings of one entry find, field by field. */
final class Findings {

    private final List<FieldProblem> problems = new ArrayList<>();
    private final List<FieldProblem> warnings = new ArrayList<>();

    <T> Optional<T> take(String field, Reading<T> reading) {
        reading.problems().forEach(code -> refuse(field, code));
        reading.warnings().forEach(code -> warn(field, code));
        return reading.isRefused() ? Optional.empty() : reading.found();
    }

    void refuse(String field, String code) {
        problems.add(new FieldProblem(field, code));
    }

    void warn(String field, String code) {
        warnings.add(new FieldProblem(field, code));
    }

    boolean require(String field, @Nullable String raw) {
        boolean given = !Texts.trimmed(raw).isEmpty();
        if (!given) {
            refuse(field, "REQUIRED");
        }
        return given;
    }

    /** The same reading with its value as the text that is stored. */
    static <T> Reading<String> stored(Reading<T> reading, Function<T, String> text) {
        return new Reading<>(reading.found().map(text).orElse(null), reading.problems(), reading.warnings());
    }

    <T> EntryCheck<T> check(Supplier<T> command) {
        return new EntryCheck<>(
                List.copyOf(problems),
                List.copyOf(warnings),
                problems.isEmpty() ? Optional.of(command.get()) : Optional.empty());
    }
}
