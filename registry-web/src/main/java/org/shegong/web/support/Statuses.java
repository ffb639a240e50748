package org.shegong.web.support;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.shegong.shared.DomainError;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** The one place where a refusal becomes an HTTP status. */
final class Statuses {

    private Statuses() {}

    static HttpStatus of(DomainError.Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.BAD_REQUEST;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case REFUSED -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    /** An address with a part that cannot be read names nothing; any other part is a mistake in the request. */
    static HttpStatus of(TypeMismatchException mismatch) {
        return mismatch instanceof MethodArgumentTypeMismatchException argument
                        && argument.getParameter().hasParameterAnnotation(PathVariable.class)
                ? HttpStatus.NOT_FOUND
                : HttpStatus.BAD_REQUEST;
    }

    /** What was sent could not be read as a form or as files; the container knows whether it was too much. */
    static HttpStatus ofContent(Exception unreadable) {
        return unreadable instanceof InvalidParameterException invalid
                        && invalid.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value()
                ? HttpStatus.CONTENT_TOO_LARGE
                : HttpStatus.BAD_REQUEST;
    }
}
