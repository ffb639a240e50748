package org.shegong.web.gate;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;

/** The page of last resort, for requests that reach no filter: a sentence and nothing of the machinery behind it. */
class ContainerReport extends ErrorReportValve {

    private static final String PAGE = """
            <!doctype html>
            <html lang="zh-CN"><head><meta charset="utf-8"><title>%1$s</title></head>
            <body><main><p>%2$d</p><h1>%3$s</h1><p>%4$s</p><p><a href="/">%5$s</a></p></main></body></html>
            """;
    private static final String PROBLEM =
            "{\"type\":\"/problems/http-%1$d\",\"code\":\"http-%1$d\"," + "\"status\":%1$d,\"title\":\"%2$s\"}";

    private final MessageSource messages;

    ContainerReport(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < HttpStatus.BAD_REQUEST.value()
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        boolean program =
                Objects.requireNonNullElse(request.getRequestURI(), "").startsWith("/api/");
        try {
            response.setContentType(program ? "application/problem+json" : "text/html");
            response.setCharacterEncoding("UTF-8");
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(program ? PROBLEM.formatted(status, sentence(status)) : page(status));
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException gone) {
            getContainer().getLogger().debug("The answer found nobody", gone);
        }
    }

    private String page(int status) {
        return PAGE.formatted(
                word("error.title"), status, sentence(status), word("error.next." + known(status)), word("error.home"));
    }

    private String sentence(int status) {
        return word("problem.http-" + known(status));
    }

    private static int known(int status) {
        if (status >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            return HttpStatus.INTERNAL_SERVER_ERROR.value();
        }
        return status == HttpStatus.CONTENT_TOO_LARGE.value() ? status : HttpStatus.BAD_REQUEST.value();
    }

    private String word(String key) {
        return Objects.requireNonNull(messages.getMessage(key, null, key, Locale.SIMPLIFIED_CHINESE));
    }
}
