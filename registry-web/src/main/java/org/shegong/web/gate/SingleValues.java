package org.shegong.web.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a field that comes twice where the handler takes one value, so that no two readers see different ones. */
class SingleValues implements HandlerInterceptor {

    private static final String SORT = "sort";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)
                || !method.getBeanType().getName().startsWith("org.shegong.")) {
            return true;
        }
        boolean repeated = request.getParameterMap().entrySet().stream()
                .anyMatch(field -> field.getKey().endsWith("[]")
                        || (field.getValue().length > 1 && !takesMany(method, field.getKey())));
        if (repeated) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        }
        return !repeated;
    }

    private static boolean takesMany(HandlerMethod method, String name) {
        return name.equals(SORT)
                || Arrays.stream(method.getMethodParameters()).anyMatch(parameter -> takesMany(parameter, name));
    }

    private static boolean takesMany(MethodParameter parameter, String name) {
        var type = parameter.getParameterType();
        if (isMany(type)) {
            return true;
        }
        return type.isRecord()
                && Stream.of(type.getRecordComponents())
                        .filter(component -> component.getName().equals(name))
                        .map(RecordComponent::getType)
                        .anyMatch(SingleValues::isMany);
    }

    private static boolean isMany(Class<?> type) {
        return type.isArray() || Collection.class.isAssignableFrom(type) || MultiValueMap.class.isAssignableFrom(type);
    }
}
