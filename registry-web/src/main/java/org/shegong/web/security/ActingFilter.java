package org.shegong.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.shegong.account.SignedIn;
import org.shegong.shared.Acting;
import org.shegong.shared.Actor;
import org.shegong.web.gate.Requester;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Names the caller to the audit trail, once it is known who that is. */
class ActingFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof Caller caller) {
            Requester.run(known(request, caller), chain, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    private static Actor known(HttpServletRequest request, Caller caller) {
        SignedIn user = caller.getPrincipal();
        var role = caller.rights().held().stream()
                .findFirst()
                .map(right -> right.role().name())
                .orElse("");
        return new Actor(
                user.id().value(),
                user.login(),
                role,
                request.getRemoteAddr(),
                caller.door(),
                Acting.current().requestId());
    }
}
