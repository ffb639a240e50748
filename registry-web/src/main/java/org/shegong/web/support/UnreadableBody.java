package org.shegong.web.support;

import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.FieldProblem;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Tells which field of a JSON body could not be read, without quoting what it held. */
final class UnreadableBody {

    private UnreadableBody() {}

    /** Empty where the body as a whole is no JSON. */
    static Optional<FieldProblem> problemOf(HttpMessageNotReadableException unreadable) {
        return unreadable.getCause() instanceof MismatchedInputException wrong
                        && !wrong.getPath().isEmpty()
                ? Optional.of(new FieldProblem(pathOf(wrong), codeOf(wrong)))
                : Optional.empty();
    }

    private static String codeOf(MismatchedInputException wrong) {
        return wrong instanceof UnrecognizedPropertyException ? "UNKNOWN_FIELD" : codeOf(wrong.getTargetType());
    }

    private static String codeOf(@Nullable Class<?> wanted) {
        if (wanted == null) {
            return "WRONG_SHAPE";
        } else if (Temporal.class.isAssignableFrom(wanted)) {
            return "DATE_INVALID";
        } else if (wanted.isPrimitive() || wanted == BigDecimal.class) {
            return "NUMBER_INVALID";
        }
        return wanted.isEnum() ? "UNKNOWN_VALUE" : "WRONG_SHAPE";
    }

    private static String pathOf(JacksonException json) {
        return json.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
    }
}
