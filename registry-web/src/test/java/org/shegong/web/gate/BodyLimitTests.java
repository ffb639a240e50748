package org.shegong.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class BodyLimitTests {

    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    @ParameterizedTest
    @CsvSource({"1048576,200", "1048577,413"})
    void refusesMoreThanTheLimitInPieces(int length, int status) throws Exception {
        new BodyLimit().doFilter(inPieces("application/json;charset=UTF-8", " ".repeat(length)), response, chain);

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(chain.getRequest() == null).isEqualTo(status == 413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"APPLICATION/JSON", "application/problem+json", "text/json;charset=UTF-8", "Application/Ld+Json"
            })
    void knowsJsonByWhateverNameItComes(String type) throws Exception {
        new BodyLimit().doFilter(inPieces(type, " ".repeat(GateRules.JSON_LIMIT + 1)), response, chain);

        assertThat(response.getStatus()).isEqualTo(413);
    }

    @Test
    void handsOnWhatItHasRead() throws Exception {
        new BodyLimit().doFilter(inPieces("application/json", "{\"name\":\"林\"}"), response, chain);

        assertThat(chain.getRequest().getReader().readLine()).isEqualTo("{\"name\":\"林\"}");
        assertThat(chain.getRequest().getInputStream().readAllBytes())
                .isEqualTo("{\"name\":\"林\"}".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void leavesFilesAlone() throws Exception {
        var file = inPieces("multipart/form-data", "x");

        new BodyLimit().doFilter(file, response, chain);

        assertThat(chain.getRequest()).isSameAs(file);
    }

    private static MockHttpServletRequest inPieces(String type, String body) {
        var request = new MockHttpServletRequest("POST", "/api/v1/workers") {
            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        request.setContentType(type);
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        return request;
    }
}
