package org.shegong.intake.stage;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.FieldProblem;

/** How the end of a change-set in failure is stored: its code, and behind it the place where it has one. */
public final class Failure {

    private static final String PLACE = ":";

    private Failure() {}

    public static String of(FieldProblem problem) {
        return Stream.concat(
                        Stream.of(problem.code()), problem.arguments().stream().map(String::valueOf))
                .collect(Collectors.joining(PLACE));
    }

    public static @Nullable String codeOf(@Nullable String failure) {
        return part(failure, 0);
    }

    public static @Nullable String placeOf(@Nullable String failure) {
        return part(failure, 1);
    }

    private static @Nullable String part(@Nullable String failure, int part) {
        var parts = failure == null ? new String[0] : failure.split(PLACE, 2);
        return part < parts.length ? parts[part] : null;
    }
}
