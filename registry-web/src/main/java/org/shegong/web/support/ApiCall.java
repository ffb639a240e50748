package org.shegong.web.support;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shegong.operation.Operations;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An unsafe call of a program. With an {@code Idempotency-Key} its work is performed once and its answer is repeated;
 * without one the register makes an id for the call.
 */
public final class ApiCall {

    private static final String REPLAY = "Idempotent-Replay";

    private final Operations operations;
    private final JsonMapper json;
    private final HttpServletRequest request;

    ApiCall(Operations operations, JsonMapper json, HttpServletRequest request) {
        this.operations = operations;
        this.json = json;
        this.request = request;
    }

    /**
     * Performs the work once and answers what it answered the first time.
     *
     * @param content what was sent; the same key with another content is refused
     */
    public ResponseEntity<JsonNode> once(@Nullable Object content, Supplier<ApiAnswer> work) {
        var operation = RequestOperations.ofCall(request, json.writeValueAsString(content));
        var performed = new AtomicBoolean();
        var stored = operations.perform(operation, () -> {
            performed.set(true);
            return json.writeValueAsString(work.get());
        });
        return response(json.readTree(stored), !performed.get());
    }

    private static ResponseEntity<JsonNode> response(JsonNode stored, boolean repeated) {
        var response = ResponseEntity.status(stored.path("status").asInt());
        if (repeated) {
            response.header(REPLAY, "true");
        }
        if (stored.hasNonNull("location")) {
            response.location(URI.create(stored.path("location").asString()));
        }
        if (stored.hasNonNull("version")) {
            response.eTag(new RecordVersion(stored.path("version").asLong()).toString());
        }
        return stored.hasNonNull("body")
                ? response.contentType(MediaType.APPLICATION_JSON).body(stored.path("body"))
                : response.build();
    }
}
