package org.shegong.web.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimedBodyTests {

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);

    @ParameterizedTest
    @CsvSource({"application/json, 30", "application/x-www-form-urlencoded, 30", "multipart/form-data; boundary=x, 600"
    })
    void cutsOffABodyThatTrickles(String type, int seconds) throws IOException {
        var request = trickling(type);
        var before = TimedBody.begin(request, nanos::get);

        nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
        assertThat(request.getInputBuffer().doRead(null)).isEqualTo(1);
        nanos.incrementAndGet();

        assertThatIOException().isThrownBy(() -> request.getInputBuffer().doRead(null));
        assertThat(before.doRead(null)).isEqualTo(1);
    }

    private static Request trickling(String type) {
        var request = new Request();
        request.getMimeHeaders().addValue("content-type").setString(type);
        request.setInputBuffer(new InputBuffer() {
            @Override
            public int doRead(ApplicationBufferHandler handler) {
                return 1;
            }

            @Override
            public int available() {
                return 0;
            }
        });
        return request;
    }
}
