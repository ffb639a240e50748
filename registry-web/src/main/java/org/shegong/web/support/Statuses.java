package org.shegong.web.support;

import org.shegong.shared.DomainError;
import org.springframework.http.HttpStatus;

/** The one place where a kind of refusal becomes an HTTP status. */
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
}
