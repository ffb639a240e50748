package org.shegong.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shegong.shared.DomainError;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MultipartException;

class StatusesTests {

    @ParameterizedTest
    @CsvSource({"INVALID, 400", "NOT_FOUND, 404", "CONFLICT, 409", "STALE, 412", "REFUSED, 422"})
    void answersEachKindOfRefusalByItsStatus(DomainError.Kind kind, int status) {
        assertThat(Statuses.of(kind).value()).isEqualTo(status);
    }

    @Test
    void tellsTooMuchFromWhatCannotBeRead() {
        assertThat(Statuses.ofContent(new InvalidParameterException("too many", 413)))
                .isEqualTo(HttpStatus.CONTENT_TOO_LARGE);
        assertThat(Statuses.ofContent(new InvalidParameterException("broken", 400)))
                .isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(Statuses.ofContent(new MultipartException("broken"))).isEqualTo(HttpStatus.BAD_REQUEST);
    }
}
