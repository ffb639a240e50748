package org.shegong.web.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.shegong.shared.Acting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs a failure by what it is and where it came from; its message may quote personal data and stays out. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int FRAMES = 12;

    private Failures() {}

    /** @return the id by which the failure is found in the log */
    static String logged(Throwable failure) {
        var requestId = Acting.current().requestId();
        LOG.error("Request {} failed: {}", requestId, described(failure));
        return requestId;
    }

    private static String described(Throwable failure) {
        var causes = new ArrayList<String>();
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            causes.add(cause.getClass().getName() + framesOf(cause));
        }
        return String.join(" caused by ", causes);
    }

    private static String framesOf(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .limit(FRAMES)
                .map(frame -> frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(" < ", " at ", ""));
    }
}
