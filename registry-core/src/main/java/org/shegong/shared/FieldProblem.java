package org.shegong.shared;

import java.util.List;

/**
 * One field that cannot be taken as it was typed, or that is taken with a warning. The code is worded under
 * {@code field.<code>}; the arguments hold no personal data.
 */
public record FieldProblem(String field, String code, List<Object> arguments) {

    public FieldProblem(String field, String code, Object... arguments) {
        this(field, code, List.of(arguments));
    }
}
