package org.shegong.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Lets a request pass when the rule of its route says so, and nothing else. */
@Component
class RoutePolicy implements AuthorizationManager<RequestAuthorizationContext> {

    /** Set on a request that names no route of ours, so that its refusal is that of an unknown id. */
    static final String UNKNOWN = RoutePolicy.class.getName() + ".unknown";

    private static final List<String> FILES = List.of("/assets/", "/webjars/", "/_static/");
    private static final List<String> WHILE_PASSWORD_DUE = List.of("/account/password", "/logout", "/csp");

    private final RouteRules rules;

    RoutePolicy(RouteRules rules) {
        this.rules = rules;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        var request = context.getRequest();
        if (isFile(request)) {
            return new AuthorizationDecision(true);
        }
        var rule = rules.of(request);
        if (rule instanceof RouteRule.Open) {
            return new AuthorizationDecision(true);
        } else if (rule instanceof RouteRule.Unknown) {
            request.setAttribute(UNKNOWN, true);
            return new AuthorizationDecision(false);
        }
        return new AuthorizationDecision(
                authentication.get() instanceof Caller caller && mayPass(caller, rule, request));
    }

    /** Whether the caller may do nothing here but change the password. */
    static boolean mustChangePassword(Caller caller, HttpServletRequest request) {
        return caller.isPasswordDue() && !WHILE_PASSWORD_DUE.contains(request.getRequestURI());
    }

    private static boolean mayPass(Caller caller, RouteRule rule, HttpServletRequest request) {
        if (mustChangePassword(caller, request)) {
            return false;
        }
        return !(rule instanceof RouteRule.Needs needs) || caller.rights().may(needs.permission());
    }

    private static boolean isFile(HttpServletRequest request) {
        var path = request.getRequestURI();
        return ("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod()))
                && (path.equals("/favicon.ico") || FILES.stream().anyMatch(path::startsWith));
    }
}
