package org.shegong.web.support;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

class HtmxArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Htmx.class;
    }

    @Override
    public Htmx resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class))
                .addHeader(HttpHeaders.VARY, "HX-Request");
        return new Htmx(isTrue(request, "HX-Request")
                && !isTrue(request, "HX-Boosted")
                && !isTrue(request, "HX-History-Restore-Request"));
    }

    private static boolean isTrue(NativeWebRequest request, String header) {
        return "true".equals(request.getHeader(header));
    }
}
