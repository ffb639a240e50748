package org.shegong.web.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shegong.shared.Acting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.thymeleaf.exceptions.TemplateProcessingException;

/** Logs a failure by what it is and where it came from; its message may quote personal data and stays out. */
public final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int FRAMES = 12;

    private Failures() {}

    /** @return the id by which the failure is found in the log */
    public static String logged(Throwable failure) {
        var requestId = Acting.current().requestId();
        LOG.error("Request {} failed: {}", requestId, described(failure));
        return requestId;
    }

    /** Whether the database was too busy or away for a moment, so that the same request may succeed soon. */
    public static boolean isPassing(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof TransientDataAccessException
                        || cause instanceof CannotCreateTransactionException
                        || cause instanceof DataAccessResourceFailureException);
    }

    private static String described(Throwable failure) {
        var causes = new ArrayList<String>();
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            causes.add(cause.getClass().getName() + placeOf(cause) + framesOf(cause));
        }
        return String.join(" caused by ", causes);
    }

    private static String placeOf(Throwable cause) {
        return cause instanceof TemplateProcessingException page
                ? " in " + page.getTemplateName() + ":" + page.getLine()
                : "";
    }

    private static String framesOf(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .limit(FRAMES)
                .map(frame -> frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(" < ", " at ", ""));
    }
}
