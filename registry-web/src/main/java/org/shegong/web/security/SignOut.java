package org.shegong.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.account.session.AccountSessions;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Ends the session on every node and asks the browser to forget what it has seen. */
@Component
class SignOut implements LogoutHandler {

    private final AccountSessions sessions;

    SignOut(AccountSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication instanceof Caller caller) {
            sessions.end(caller.getPrincipal().id(), UUID.fromString(caller.door()));
        }
        response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
    }
}
