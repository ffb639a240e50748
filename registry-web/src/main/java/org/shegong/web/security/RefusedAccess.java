package org.shegong.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Sends strangers to the login page, or a program away, and tells the signed-in what is not theirs. */
@Component
class RefusedAccess implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final int PATH_LIMIT = 60;
    private static final String WAIT_SECONDS = "60";

    private final Refusals refusals;
    private final AuditTrail audit;

    RefusedAccess(Refusals refusals, AuditTrail audit) {
        this.refusals = refusals;
        this.audit = audit;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException stranger)
            throws IOException {
        if (Refusals.isOfApi(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            refusals.send(request, response, HttpStatus.UNAUTHORIZED);
        } else if (isUnknown(request)) {
            refusals.send(request, response, HttpStatus.NOT_FOUND);
        } else {
            response.sendRedirect("/login");
        }
    }

    /** After too many wrong keys from one source. */
    void letWait(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, WAIT_SECONDS);
        refusals.send(request, response, HttpStatus.TOO_MANY_REQUESTS);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (isUnknown(request)) {
            refusals.send(request, response, HttpStatus.NOT_FOUND);
            return;
        }
        if (SecurityContextHolder.getContext().getAuthentication() instanceof Caller caller
                && RoutePolicy.mustChangePassword(caller, request)) {
            response.sendRedirect("/account/password");
            return;
        }
        note(request, denied);
        refusals.send(request, response, HttpStatus.FORBIDDEN);
    }

    private static boolean isUnknown(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(RoutePolicy.UNKNOWN));
    }

    private void note(HttpServletRequest request, AccessDeniedException denied) {
        var path = request.getRequestURI();
        audit.note(AuditEvent.refused("access-refused", "route", path.substring(0, Math.min(PATH_LIMIT, path.length())))
                .with("method", request.getMethod())
                .with("forged", denied instanceof CsrfException));
    }
}
