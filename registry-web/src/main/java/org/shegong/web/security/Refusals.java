package org.shegong.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.shegong.web.support.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Words a refusal that is decided before any handler: a problem for programs, the error page for people. */
@Component
class Refusals {

    private static final String ID_HEADER = "X-Request-Id";

    private final Wording wording;
    private final LocaleResolver locales;
    private final JsonMapper json;

    Refusals(Wording wording, LocaleResolver locales, JsonMapper json) {
        this.wording = wording;
        this.locales = locales;
        this.json = json;
    }

    void send(HttpServletRequest request, HttpServletResponse response, HttpStatus status) throws IOException {
        if (!isOfApi(request)) {
            response.sendError(status.value());
            return;
        }
        write(request, response, status);
    }

    /** Answers a program, whatever it asked for. */
    void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(json.writeValueAsString(problem(request, response, status)));
    }

    static boolean isOfApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    private Map<String, Object> problem(HttpServletRequest request, HttpServletResponse response, HttpStatus status) {
        var code = "http-" + status.value();
        var problem = new TreeMap<String, Object>();
        problem.put("type", "/problems/" + code);
        problem.put("title", sentence(request, status));
        problem.put("status", status.value());
        problem.put("code", code);
        problem.put("requestId", Objects.requireNonNullElse(response.getHeader(ID_HEADER), ""));
        return problem;
    }

    private String sentence(HttpServletRequest request, HttpStatus status) {
        return wording.text("problem.http-" + status.value(), new Object[0], locales.resolveLocale(request));
    }
}
