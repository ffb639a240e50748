package org.shegong.web.security;

import java.nio.charset.StandardCharsets;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/** The two kinds of values that a session keeps, as text: nothing is ever deserialised from it. */
final class SessionAttributes {

    private static final char TEXT = 't';
    private static final char TOKEN = 'c';

    private SessionAttributes() {}

    static byte[] written(Object value) {
        if (value instanceof String text) {
            return (TEXT + text).getBytes(StandardCharsets.UTF_8);
        } else if (value instanceof CsrfToken token) {
            return (TOKEN + token.getToken()).getBytes(StandardCharsets.UTF_8);
        }
        throw new IllegalArgumentException(
                "A session does not keep " + value.getClass().getName());
    }

    static Object read(byte[] stored) {
        var text = new String(stored, StandardCharsets.UTF_8);
        return text.charAt(0) == TOKEN
                ? new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", text.substring(1))
                : text.substring(1);
    }
}
