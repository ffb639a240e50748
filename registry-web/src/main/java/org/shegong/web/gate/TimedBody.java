package org.shegong.web.gate;

import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;

/** The body of a request that must have arrived within a time, however steadily it trickles in. */
final class TimedBody implements InputBuffer {

    private static final Duration USUAL = Duration.ofSeconds(30);
    private static final Duration WITH_FILES = Duration.ofMinutes(10);

    private final InputBuffer body;
    private final Request request;
    private final LongSupplier nanos;
    private final long deadline;

    private TimedBody(Request request, LongSupplier nanos) {
        this.body = request.getInputBuffer();
        this.request = request;
        this.nanos = nanos;
        this.deadline = nanos.getAsLong() + limit(request.getContentType()).toNanos();
    }

    /** Holds the body of this request to its time; the answer gives back what was there before. */
    static InputBuffer begin(Request request, LongSupplier nanos) {
        var timed = new TimedBody(request, nanos);
        request.setInputBuffer(timed);
        return timed.body;
    }

    private static Duration limit(@Nullable String type) {
        return type != null && type.startsWith("multipart/") ? WITH_FILES : USUAL;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        if (nanos.getAsLong() - deadline > 0) {
            request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            throw new IOException("The body took too long");
        }
        return body.doRead(handler);
    }

    @Override
    public int available() {
        return body.available();
    }
}
