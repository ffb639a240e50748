package org.shegong.web.worker.api;

import java.util.Map;
import java.util.Set;
import org.shegong.shared.DomainError;

/** A list was asked for with a parameter that it does not take, or with one parameter twice. */
final class ParameterRefused extends DomainError {

    ParameterRefused(String name) {
        super(Kind.INVALID, name);
    }

    /** Refuses every parameter that is not named here, and every one that comes more than once. */
    static void unlessOnce(Map<String, String[]> parameters, Set<String> known) {
        parameters.forEach((name, values) -> {
            if (!known.contains(name) || values.length > 1) {
                throw new ParameterRefused(known.contains(name) ? name : "?");
            }
        });
    }
}
