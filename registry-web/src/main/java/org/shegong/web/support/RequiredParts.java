package org.shegong.web.support;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Holds a JSON body to its record: what is not marked nullable has to be there. */
@ControllerAdvice
class RequiredParts extends RequestBodyAdviceAdapter {

    @Override
    public boolean supports(
            MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converterType) {
        return parameter.getParameterType().isRecord();
    }

    @Override
    public Object afterBodyRead(
            @Nullable Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converterType) {
        if (body == null) {
            throw new HttpMessageNotReadableException("The body is null", message);
        }
        var missing = Arrays.stream(body.getClass().getRecordComponents())
                .filter(part -> !isNullable(part) && valueOf(part, body) == null)
                .map(part -> new FieldProblem(part.getName(), "REQUIRED"))
                .toList();
        if (!missing.isEmpty()) {
            throw new InvalidFields(missing);
        }
        return body;
    }

    private static boolean isNullable(RecordComponent part) {
        AnnotatedElement type = part.getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object valueOf(RecordComponent part, Object body) {
        var accessor = part.getAccessor();
        ReflectionUtils.makeAccessible(accessor);
        return ReflectionUtils.invokeMethod(accessor, body);
    }
}
