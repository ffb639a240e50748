package org.shegong.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.start.StartCheck;
import org.shegong.web.support.OpenToAll;
import org.shegong.web.support.Requires;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** The rule of every route, read from its handler. A handler of ours without a rule stops the start. */
@Component
class RouteRules implements StartCheck {

    private final ObjectProvider<RequestMappingHandlerMapping> mapping;

    RouteRules(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping) {
        this.mapping = mapping;
    }

    /** Asks the very mapping that will choose the handler, so that the rule is that of the handler which runs. */
    RouteRule of(HttpServletRequest request) {
        ServletRequestPathUtils.parseAndCache(request);
        try {
            var chain = mapping.getObject().getHandler(request);
            return chain != null && chain.getHandler() instanceof HandlerMethod handler
                    ? ruleOf(handler).orElse(new RouteRule.Unknown())
                    : new RouteRule.Unknown();
        } catch (ServletException notLikeThis) {
            return new RouteRule.NotLikeThis();
        } catch (Exception broken) {
            throw new IllegalStateException("The route cannot be determined", broken);
        }
    }

    private static Optional<RouteRule> ruleOf(HandlerMethod handler) {
        return ruleOf(handler.getBeanType(), handler.getMethod());
    }

    /** The rule on the method, or else the one on its type. */
    static Optional<RouteRule> ruleOf(Class<?> type, Method method) {
        if (AnnotatedElementUtils.hasAnnotation(method, OpenToAll.class)) {
            return Optional.of(new RouteRule.Open());
        }
        var own = needs(AnnotatedElementUtils.findMergedAnnotation(method, Requires.class));
        if (own.isPresent()) {
            return own;
        }
        return AnnotatedElementUtils.hasAnnotation(type, OpenToAll.class)
                ? Optional.of(new RouteRule.Open())
                : needs(AnnotatedElementUtils.findMergedAnnotation(type, Requires.class));
    }

    private static Optional<RouteRule> needs(@Nullable Requires requires) {
        return Optional.ofNullable(requires).map(found -> new RouteRule.Needs(found.value()));
    }

    @Override
    public List<String> findings() {
        return mapping.getObject().getHandlerMethods().entrySet().stream()
                .filter(route -> route.getValue().getBeanType().getName().startsWith("org.shegong."))
                .filter(route -> ruleOf(route.getValue()).isEmpty())
                .map(route -> "The route " + route.getKey() + " says neither @Requires nor @OpenToAll.")
                .sorted()
                .toList();
    }
}
