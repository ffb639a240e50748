package org.shegong.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts on record who asked for what is not there or not theirs; the asker is told of neither, the auditor sees the id. */
@Component
class RefusedRecords implements HandlerInterceptor, WebMvcConfigurer {

    private final AuditTrail audit;

    RefusedRecords(AuditTrail audit) {
        this.audit = audit;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        var ids = ids(request);
        if (handler instanceof HandlerMethod
                && response.getStatus() == HttpStatus.NOT_FOUND.value()
                && !ids.isEmpty()
                && SecurityContextHolder.getContext().getAuthentication() instanceof Caller) {
            audit.note(AuditEvent.refused(
                            "record-refused",
                            "route",
                            String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)))
                    .with("method", request.getMethod())
                    .with("ids", ids));
        }
    }

    /** Whatever else stands in an address may be anything and stays out. */
    private static String ids(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? variables.values().stream()
                        .map(String::valueOf)
                        .filter(RefusedRecords::isId)
                        .collect(Collectors.joining(" "))
                : "";
    }

    private static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException other) {
            return false;
        }
    }
}
