package org.shegong.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.shegong.account.login.KeySignIn;
import org.shegong.account.token.Bearer;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Recognises the key of a program in the one place where it may stand. */
class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";
    private static final int KEY_LIMIT = 200;

    private final KeySignIn keys;
    private final RefusedAccess refused;

    BearerFilter(KeySignIn keys, RefusedAccess refused) {
        this.keys = keys;
        this.refused = refused;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var judged = key(request).map(key -> keys.judge(key, request.getRemoteAddr()));
        if (judged.filter(KeySignIn.Judged::held).isPresent()) {
            refused.letWait(request, response);
            return;
        }
        judged.flatMap(KeySignIn.Judged::bearer).ifPresent(BearerFilter::letIn);
        chain.doFilter(request, response);
    }

    private static void letIn(Bearer bearer) {
        var caller = new Caller(bearer.user(), bearer.rights(), bearer.token().toString(), false);
        SecurityContextHolder.setContext(new SecurityContextImpl(caller));
    }

    private static Optional<String> key(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip())
                .filter(key -> !key.isEmpty() && key.length() <= KEY_LIMIT);
    }
}
