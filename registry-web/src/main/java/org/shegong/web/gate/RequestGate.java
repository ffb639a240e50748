package org.shegong.web.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.shegong.web.support.Failures;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The first filter of all: gives each request an id and each answer its headers, refused requests included. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestGate extends OncePerRequestFilter {

    private static final String ID_HEADER = "X-Request-Id";

    private final SecureRandom random = new SecureRandom();
    private final AnswerHeaders headers;

    RequestGate(AnswerHeaders headers) {
        this.headers = headers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var id = HexFormat.of().formatHex(randomBytes());
        headers.set(request, response);
        response.setHeader(ID_HEADER, id);
        var refusal = GateRules.refusalOf(request);
        if (refusal.isPresent()) {
            response.sendError(refusal.get().value());
            return;
        }
        MDC.put("request", id);
        try {
            Requester.run(Requester.stranger(request, id), chain, request, response);
        } catch (InvalidParameterException unreadable) {
            throw unreadable;
        } catch (RuntimeException | ServletException failure) {
            answer(failure, response);
        } finally {
            MDC.remove("request");
        }
    }

    /**
     * What no handler caught is logged without its message, which the container would write out; the container itself
     * knows best what was wrong with parameters that it could not read.
     */
    private static void answer(Exception failure, HttpServletResponse response) throws IOException {
        Failures.logged(failure);
        if (response.isCommitted()) {
            return;
        } else if (Failures.isPassing(failure)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        } else {
            response.sendError(HttpStatus.INTERNAL_SERVER_ERROR.value());
        }
    }

    private byte[] randomBytes() {
        var bytes = new byte[8];
        random.nextBytes(bytes);
        return bytes;
    }
}
