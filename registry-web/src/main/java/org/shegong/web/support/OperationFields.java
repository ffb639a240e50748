package org.shegong.web.support;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.id.OperationId;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Writes a fresh operation id into every form that posts, beside the token against forged requests. */
@Component
class OperationFields implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof RequestDataValueProcessor fields ? new WithOperation(fields) : bean;
    }

    private record WithOperation(RequestDataValueProcessor fields) implements RequestDataValueProcessor {

        private static final String POSTS = WithOperation.class.getName();

        @Override
        public String processAction(HttpServletRequest request, String action, String method) {
            request.setAttribute(POSTS, "post".equalsIgnoreCase(method));
            return fields.processAction(request, action, method);
        }

        @Override
        public String processFormFieldValue(
                HttpServletRequest request, @Nullable String name, String value, String type) {
            return fields.processFormFieldValue(request, name, value, type);
        }

        @Override
        public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
            var extra = fields.getExtraHiddenFields(request);
            var all = new HashMap<String, String>(extra == null ? Map.of() : extra);
            if (Boolean.TRUE.equals(request.getAttribute(POSTS))) {
                all.put(RequestOperations.FORM_FIELD, OperationId.next().toString());
            }
            return all;
        }

        @Override
        public String processUrl(HttpServletRequest request, String url) {
            return fields.processUrl(request, url);
        }
    }
}
