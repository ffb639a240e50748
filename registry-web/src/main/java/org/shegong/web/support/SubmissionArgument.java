package org.shegong.web.support;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shegong.operation.Operations;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.databind.json.JsonMapper;

/** Makes the {@link Submission} of a page and the {@link ApiCall} of a program. */
class SubmissionArgument implements HandlerMethodArgumentResolver {

    private final Operations operations;
    private final JsonMapper json;

    SubmissionArgument(Operations operations, JsonMapper json) {
        this.operations = operations;
        this.json = json;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Submission.class || parameter.getParameterType() == ApiCall.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        if (parameter.getParameterType() == ApiCall.class) {
            return new ApiCall(operations, json, request);
        }
        var response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        return new Submission(operations, RequestOperations.ofForm(request), request, response);
    }
}
