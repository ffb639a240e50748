package org.shegong.web.listing;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.springframework.core.MethodParameter;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

class ListedArgument implements HandlerMethodArgumentResolver {

    private static final int LARGEST_PAGE = 200;
    private static final int LAST_PAGE = 1_000_000;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Pageable.class && parameter.hasParameterAnnotation(Listed.class);
    }

    @Override
    public Pageable resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var listed = Objects.requireNonNull(parameter.getParameterAnnotation(Listed.class));
        int page = number(request, "page", 0, 0, LAST_PAGE);
        int size = number(request, "size", listed.size(), 1, LARGEST_PAGE);
        return PageRequest.of(page, size, sort(request.getParameter("sort"), listed));
    }

    private static int number(NativeWebRequest request, String field, int otherwise, int least, int most) {
        var text = request.getParameter(field);
        if (text == null || text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("0|[1-9][0-9]{0,8}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw refused(field, least, most);
        }
        return Integer.parseInt(text);
    }

    private static Sort sort(@Nullable String text, Listed listed) {
        if (text == null || text.isEmpty()) {
            return Sort.by(listed.sorts()[0]);
        }
        var parts = text.split(",", -1);
        var direction = parts.length == 1 ? "asc" : parts[1];
        if (parts.length > 2
                || !Arrays.asList(listed.sorts()).contains(parts[0])
                || !List.of("asc", "desc").contains(direction)) {
            throw refused("sort", String.join(", ", listed.sorts()), "");
        }
        return Sort.by(Sort.Direction.fromString(direction), parts[0]);
    }

    private static InvalidFields refused(String field, Object first, Object second) {
        var code = field.equals("sort") ? "SORT_UNKNOWN" : "OUT_OF_RANGE";
        return new InvalidFields(List.of(new FieldProblem(field, code, first, second)));
    }
}
