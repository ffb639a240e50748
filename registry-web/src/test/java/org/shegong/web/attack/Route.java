package org.shegong.web.attack;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shegong.account.Permission;
import org.shegong.account.SignedIn;
import org.shegong.shared.Scope;
import org.shegong.web.support.Htmx;
import org.shegong.web.support.RecordVersion;
import org.shegong.web.support.Requires;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One door: how it is asked for, and what its handler would take. */
record Route(HttpMethod method, String pattern, HandlerMethod handler) {

    /** The id of nothing. */
    static final String UNKNOWN = "01990000-0000-7000-8000-000000000000";

    private static final Pattern VARIABLE = Pattern.compile("\\{([a-z]+)(?::[^/]*)?}");
    private static final Set<Class<?>> NOT_SENT = Set.of(Scope.class, SignedIn.class, Htmx.class, RecordVersion.class);

    static List<Route> all(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(route -> route.getValue().getBeanType().getName().startsWith("org.shegong."))
                .flatMap(route -> routes(route.getKey(), route.getValue()))
                .sorted(java.util.Comparator.comparing(Route::toString))
                .toList();
    }

    private static Stream<Route> routes(RequestMappingInfo info, HandlerMethod handler) {
        var methods = info.getMethodsCondition().getMethods();
        return (methods.isEmpty() ? Stream.of(RequestMethod.GET) : methods.stream())
                .flatMap(method -> info.getPatternValues().stream()
                        .map(pattern -> new Route(method.asHttpMethod(), pattern, handler)));
    }

    boolean isApi() {
        return pattern.startsWith("/api/");
    }

    boolean isRead() {
        return method.equals(HttpMethod.GET);
    }

    Optional<Permission> needed() {
        return Stream.of(handler.getMethod(), handler.getBeanType())
                .map(element -> AnnotatedElementUtils.findMergedAnnotation(element, Requires.class))
                .filter(Objects::nonNull)
                .map(Requires::value)
                .findFirst();
    }

    Optional<Class<?>> json() {
        return parameters()
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .<Class<?>>map(MethodParameter::getParameterType)
                .findFirst();
    }

    boolean takesFile() {
        return fieldTypes().containsValue(MultipartFile.class);
    }

    /** The names of everything that the handler reads from the query or the form. */
    Set<String> fields() {
        return fieldTypes().keySet();
    }

    private TreeMap<String, Class<?>> fieldTypes() {
        var fields = new TreeMap<String, Class<?>>();
        parameters().forEach(parameter -> {
            var named = parameter.getParameterAnnotation(RequestParam.class);
            var type = parameter.getParameterType();
            if (named != null) {
                var name = named.name().isEmpty() ? named.value() : named.name();
                fields.put(name.isEmpty() ? Objects.requireNonNull(parameter.getParameterName()) : name, type);
            } else if (type.isRecord() && isSent(parameter)) {
                Stream.of(type.getRecordComponents()).forEach(part -> fields.put(part.getName(), part.getType()));
            } else if (type.getSimpleName().equals("Pageable")) {
                List.of("page", "size", "sort").forEach(name -> fields.put(name, String.class));
            }
        });
        return fields;
    }

    private static boolean isSent(MethodParameter parameter) {
        var model = parameter.getParameterAnnotation(ModelAttribute.class);
        return !NOT_SENT.contains(parameter.getParameterType())
                && !parameter.hasParameterAnnotation(RequestBody.class)
                && (model == null || model.binding());
    }

    private Stream<MethodParameter> parameters() {
        return Stream.of(handler.getMethodParameters())
                .peek(parameter -> parameter.initParameterNameDiscovery(
                        new org.springframework.core.DefaultParameterNameDiscoverer()));
    }

    /** The address with each variable given by its name, encoded as it stands. */
    URI at(UnaryOperator<String> variables) {
        return URI.create(
                VARIABLE.matcher(pattern).replaceAll((MatchResult found) -> encoded(variables.apply(found.group(1)))));
    }

    private static String encoded(String value) {
        return java.util.regex.Matcher.quoteReplacement(
                URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    @Override
    public String toString() {
        return method + " " + pattern + " " + handler.getMethod().getName();
    }
}
