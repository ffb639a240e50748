package org.shegong.web.gate;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Sets the headers on answers that the container gives before any filter runs. */
class ContainerAnswers extends ValveBase {

    private final AnswerHeaders headers;

    ContainerAnswers(AnswerHeaders headers) {
        super(true);
        this.headers = headers;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        headers.setFixed(response);
        getNext().invoke(request, response);
    }
}
