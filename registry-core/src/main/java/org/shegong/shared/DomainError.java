package org.shegong.shared;

import java.util.List;
import java.util.Locale;

/**
 * A rule that says no, named as a fact. Its class name is its code, and every language words the code under
 * {@code problem.<code>}. Arguments must not hold personal data in full.
 */
public abstract class DomainError extends RuntimeException {

    /** How a refusal is answered at every door. */
    public enum Kind {
        INVALID,
        NOT_FOUND,
        CONFLICT,
        STALE,
        REFUSED
    }

    private final Kind kind;
    private final transient List<Object> arguments;

    protected DomainError(Kind kind, Object... arguments) {
        super(null, null, false, false);
        this.kind = kind;
        this.arguments = List.of(arguments);
    }

    public final Kind kind() {
        return kind;
    }

    public final Object[] arguments() {
        return arguments.toArray();
    }

    /** The class name in kebab case: {@code WorkerNotFound} becomes {@code worker-not-found}. */
    public final String code() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public String getMessage() {
        return code();
    }
}
