package org.shegong.web.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What every answer says to the browser about how far to trust it. */
@Component
class AnswerHeaders {

    /** Where templates find the nonce of their scripts. */
    static final String NONCE = "cspNonce";

    private static final Map<String, String> FIXED = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy",
                    "accelerometer=(), camera=(), display-capture=(), fullscreen=(), geolocation=(), gyroscope=(),"
                            + " magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
            "Cache-Control", "no-store");
    private static final String POLICY = "default-src 'none'; script-src 'nonce-%s' 'strict-dynamic'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none';"
            + " base-uri 'none'; object-src 'none'; report-uri /csp";
    private static final int NONCE_BYTES = 18;

    private final SecureRandom random = new SecureRandom();
    private final boolean secure;

    AnswerHeaders(@Value("${shegong.http.secure:true}") boolean secure) {
        this.secure = secure;
    }

    void set(HttpServletRequest request, HttpServletResponse response) {
        var nonce = nonce();
        request.setAttribute(NONCE, nonce);
        setFixed(response);
        response.setHeader("Content-Security-Policy", POLICY.formatted(nonce));
    }

    /** For answers of the container, which run no script. */
    void setFixed(HttpServletResponse response) {
        FIXED.forEach(response::setHeader);
        response.setHeader("Content-Security-Policy", POLICY.formatted(nonce()));
        if (secure) {
            response.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        }
    }

    private String nonce() {
        var bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
