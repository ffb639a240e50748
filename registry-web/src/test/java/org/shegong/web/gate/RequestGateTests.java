package org.shegong.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What no handler caught. */
@ExtendWith(OutputCaptureExtension.class)
class RequestGateTests {

    private static final String NUMBER = "321298199006180026";

    private final RequestGate gate = new RequestGate(new AnswerHeaders(false));

    @Test
    void logsAFailureWithoutItsMessage(CapturedOutput log) throws Exception {
        var answer = failing(new IllegalStateException("Duplicate entry " + NUMBER));

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(log.getAll()).contains("IllegalStateException").doesNotContain(NUMBER);
    }

    @Test
    void asksToComeAgainWhenNoConnectionIsFree() throws Exception {
        var answer = failing(new CannotGetJdbcConnectionException("pool"));

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("5");
    }

    private MockHttpServletResponse failing(Exception failure) throws ServletException, IOException {
        var answer = new MockHttpServletResponse();
        gate.doFilter(new MockHttpServletRequest("GET", "/workers"), answer, (request, response) -> {
            throw new ServletException(failure);
        });
        return answer;
    }
}
