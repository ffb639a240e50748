package org.shegong.web.support;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shegong.operation.Operation;
import org.shegong.shared.Acting;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.OperationId;

/** Reads from a request which operation it is: the id it carries, who sends it, where to, and a hash of its content. */
final class RequestOperations {

    static final String FORM_FIELD = "_operation";
    static final String HEADER = "Idempotency-Key";
    private static final int KEY_LIMIT = 200;

    private RequestOperations() {}

    static Operation ofForm(HttpServletRequest request) {
        var content = new TreeMap<>(request.getParameterMap())
                .entrySet().stream()
                        .filter(field -> !field.getKey().startsWith("_"))
                        .map(field -> field.getKey() + "=" + Arrays.toString(field.getValue()))
                        .collect(Collectors.joining("\n"));
        return operation(request, request.getParameter(FORM_FIELD), content);
    }

    static Operation ofCall(HttpServletRequest request, String content) {
        return operation(request, request.getHeader(HEADER), content);
    }

    private static Operation operation(HttpServletRequest request, @Nullable String key, String content) {
        var actor = Acting.current().name();
        var route = request.getMethod() + " " + request.getRequestURI();
        return new Operation(idOf(actor, key), actor, route, sha256(content));
    }

    /** The same key of another actor is another operation. */
    private static OperationId idOf(String actor, @Nullable String key) {
        if (key == null || key.isBlank() || key.length() > KEY_LIMIT) {
            return OperationId.next();
        }
        UUID id = Uuids.of(Arrays.copyOf(sha256(actor + "\n" + key), 16));
        return new OperationId(id);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java has no SHA-256", missing);
        }
    }
}
