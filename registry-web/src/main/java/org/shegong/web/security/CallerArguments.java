package org.shegong.web.security;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Rights;
import org.shegong.account.SignedIn;
import org.shegong.shared.Scope;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a handler who calls, and the scope of the permission that opened it. */
class CallerArguments implements HandlerMethodArgumentResolver {

    private static final Set<Class<?>> TYPES = Set.of(SignedIn.class, Scope.class, Rights.class, Caller.class);

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return TYPES.contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var type = parameter.getParameterType();
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof Caller caller)) {
            throw new IllegalStateException("An open route asks who calls");
        }
        if (type == SignedIn.class) {
            return caller.getPrincipal();
        } else if (type == Rights.class) {
            return caller.rights();
        }
        return type == Caller.class ? caller : scope(parameter, caller);
    }

    private static Scope scope(MethodParameter parameter, Caller caller) {
        var rule = RouteRules.ruleOf(parameter.getContainingClass(), Objects.requireNonNull(parameter.getMethod()));
        return rule.filter(RouteRule.Needs.class::isInstance)
                .map(RouteRule.Needs.class::cast)
                .map(needs -> caller.rights().scope(needs.permission()))
                .orElse(Scope.NOTHING);
    }
}
