package org.shegong.web.gate;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.http.HttpStatus;

/** Stands before all filters: sets the headers also on answers of the container, and holds bodies to their time. */
class ContainerAnswers extends ValveBase {

    private final AnswerHeaders headers;

    ContainerAnswers(AnswerHeaders headers) {
        super(true);
        this.headers = headers;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        headers.setFixed(response);
        if (isOfTheOldestProtocol(request) && response.getStatus() == HttpStatus.OK.value()) {
            response.setStatus(HttpStatus.HTTP_VERSION_NOT_SUPPORTED.value());
            return;
        }
        var coyote = request.getCoyoteRequest();
        var body = TimedBody.begin(coyote, System::nanoTime);
        try {
            getNext().invoke(request, response);
        } finally {
            coyote.setInputBuffer(body);
        }
    }

    /** It knows neither headers nor a status. */
    private static boolean isOfTheOldestProtocol(Request request) {
        var protocol = request.getProtocol();
        return protocol == null || protocol.isEmpty() || protocol.equals("HTTP/0.9");
    }
}
