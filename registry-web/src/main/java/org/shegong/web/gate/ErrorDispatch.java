package org.shegong.web.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Shows the page of an error without what was sent, which may be the very thing that could not be read. */
class ErrorDispatch extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new WithoutContent(request), response);
    }

    private static final class WithoutContent extends HttpServletRequestWrapper {

        WithoutContent(HttpServletRequest request) {
            super(request);
        }

        /** The name that was asked for may be why the request was refused; the page uses it nowhere. */
        @Override
        public String getServerName() {
            return "localhost";
        }

        @Override
        public String getContentType() {
            return "application/octet-stream";
        }

        @Override
        public @Nullable String getParameter(String name) {
            var values = getParameterValues(name);
            return values == null ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return getParameterMap().get(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public Collection<Part> getParts() {
            return List.of();
        }
    }
}
