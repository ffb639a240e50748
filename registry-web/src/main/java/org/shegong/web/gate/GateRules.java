package org.shegong.web.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;

/** Why a request is turned away for its shape alone. */
final class GateRules {

    static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");
    private static final Set<String> SAFE = Set.of("GET", "HEAD");
    private static final Set<String> KEYS = Set.of("access_token", "token", "api_key", "apikey", "bearer");
    static final int JSON_LIMIT = 1_048_576;

    private GateRules() {}

    static Optional<HttpStatus> refusalOf(HttpServletRequest request) {
        if (!METHODS.contains(request.getMethod())) {
            return Optional.of(HttpStatus.METHOD_NOT_ALLOWED);
        } else if (isForged(request)) {
            return Optional.of(HttpStatus.FORBIDDEN);
        } else if (hasKeyInAddress(request)) {
            return Optional.of(HttpStatus.BAD_REQUEST);
        }
        return isJson(request) ? refusalOfJson(request) : Optional.empty();
    }

    private static Optional<HttpStatus> refusalOfJson(HttpServletRequest request) {
        var encoding = request.getCharacterEncoding();
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
            return Optional.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        }
        return request.getContentLengthLong() > JSON_LIMIT
                ? Optional.of(HttpStatus.CONTENT_TOO_LARGE)
                : Optional.empty();
    }

    /** The second net under the token: a browser says itself that another site sends the request. */
    private static boolean isForged(HttpServletRequest request) {
        return !SAFE.contains(request.getMethod()) && "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }

    /** Addresses are logged and shared; a key never stands in one. */
    private static boolean hasKeyInAddress(HttpServletRequest request) {
        var query = request.getQueryString();
        if (query == null || !request.getRequestURI().startsWith("/api/")) {
            return false;
        }
        return Pattern.compile("&")
                .splitAsStream(query)
                .map(field -> field.replaceFirst("=.*", "").toLowerCase(Locale.ROOT))
                .anyMatch(KEYS::contains);
    }

    /** Whether the request does not say how long its JSON is, so that it has to be read to know. */
    static boolean isJsonOfUnknownLength(HttpServletRequest request) {
        return isJson(request) && request.getContentLengthLong() < 0;
    }

    /** In whatever letters the type is written, and also where it only ends in JSON: the same reader takes them all. */
    private static boolean isJson(HttpServletRequest request) {
        var type = request.getContentType();
        var name = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return name.endsWith("/json") || name.endsWith("+json");
    }
}
