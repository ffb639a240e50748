package org.shegong.web.support;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shegong.operation.Operation;
import org.shegong.protection.Sha256;
import org.shegong.shared.Acting;
import org.shegong.shared.DomainError;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.OperationId;
import org.springframework.web.servlet.HandlerMapping;

/** Reads from a request which operation it is: the id it carries, who sends it, where to, and a hash of its content. */
final class RequestOperations {

    static final String FORM_FIELD = "_operation";
    static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{16,64}");

    private RequestOperations() {}

    static Operation ofForm(HttpServletRequest request) {
        var content = new TreeMap<>(request.getParameterMap())
                .entrySet().stream()
                        .filter(field -> !field.getKey().startsWith("_"))
                        .map(field -> field.getKey() + "=" + Arrays.toString(field.getValue()))
                        .collect(Collectors.joining("\n"));
        return operation(request, request.getParameter(FORM_FIELD), content);
    }

    /** A key that is none of ours is refused, because who sent it would take the call for repeatable. */
    static Operation ofCall(HttpServletRequest request, String content) {
        var keys = Collections.list(request.getHeaders(HEADER));
        if (keys.size() > 1 || keys.stream().anyMatch(key -> !KEY.matcher(key).matches())) {
            throw new UnreadableKey();
        }
        return operation(request, keys.isEmpty() ? null : keys.get(0), content);
    }

    private static Operation operation(HttpServletRequest request, @Nullable String key, String content) {
        var actor = Acting.current().name();
        var route = request.getMethod() + " " + request.getRequestURI();
        return new Operation(idOf(request, actor, key), actor, route, Sha256.of(content));
    }

    /** The same key of another actor, or at another kind of route, is another operation. */
    private static OperationId idOf(HttpServletRequest request, String actor, @Nullable String key) {
        if (key == null || key.isBlank()) {
            return OperationId.next();
        }
        var kind = request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        UUID id = Uuids.of(Arrays.copyOf(Sha256.of(actor + "\n" + kind + "\n" + key), 16));
        return new OperationId(id);
    }

    /** An {@code Idempotency-Key} is 16 to 64 visible characters of ASCII. */
    static final class UnreadableKey extends DomainError {

        UnreadableKey() {
            super(Kind.INVALID);
        }
    }
}
