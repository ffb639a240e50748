package org.shegong.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Access;
import org.shegong.account.session.AccountSessions;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps of a caller only the id of the account session; who that is and what it may is asked anew with each request. A
 * request with the header {@code X-Background} comes from a page that asks by itself, and keeps no session alive.
 */
@Component
class SessionCaller implements SecurityContextRepository {

    private static final String ACCOUNT_SESSION = "account-session";
    private static final String BACKGROUND = "X-Background";

    private final AccountSessions sessions;
    private final Access access;

    SessionCaller(AccountSessions sessions, Access access) {
        this.sessions = sessions;
        this.access = access;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(this, request);
    }

    @Override
    @Deprecated
    @SuppressWarnings("removal")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return load(holder.getRequest());
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() instanceof Caller caller) {
            request.getSession().setAttribute(ACCOUNT_SESSION, caller.door());
        } else if (request.getSession(false) != null) {
            request.getSession().removeAttribute(ACCOUNT_SESSION);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return sessionOf(request).isPresent();
    }

    private SecurityContext load(HttpServletRequest request) {
        var context = new SecurityContextImpl();
        sessionOf(request).flatMap(id -> caller(request, id)).ifPresent(context::setAuthentication);
        return context;
    }

    private Optional<Caller> caller(HttpServletRequest request, UUID id) {
        var live = sessions.resume(id, request.getHeader(BACKGROUND) == null)
                .map(session -> new Caller(
                        session.user(), access.rightsOf(session.user().id()), id.toString(), session.passwordDue()));
        if (live.isEmpty()) {
            request.getSession().invalidate();
        }
        return live;
    }

    private static Optional<UUID> sessionOf(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(ACCOUNT_SESSION))
                .map(id -> UUID.fromString(id.toString()));
    }

    /** Asks the database only when somebody asks who calls, which files and the login page do not. */
    private static final class Deferred implements DeferredSecurityContext {

        private final SessionCaller callers;
        private final HttpServletRequest request;
        private @Nullable SecurityContext context;

        Deferred(SessionCaller callers, HttpServletRequest request) {
            this.callers = callers;
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            if (context == null) {
                context = callers.load(request);
            }
            return context;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
