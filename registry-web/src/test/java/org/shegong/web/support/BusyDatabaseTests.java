package org.shegong.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a program hears while the database is busy or away: come again, and nothing else. */
class BusyDatabaseTests {

    @ParameterizedTest
    @MethodSource("failures")
    void asksToComeAgain(RuntimeException failure) {
        var words = new StaticMessageSource();
        words.addMessage("problem.http-503", Locale.SIMPLIFIED_CHINESE, "请稍后再试。");
        var mvc = MockMvcTester.of(
                java.util.List.of(new Failing(failure)),
                doors -> doors.setControllerAdvice(new ApiProblems(new Wording(words)))
                        .build());

        assertThat(mvc.get().uri("/failing").locale(Locale.SIMPLIFIED_CHINESE))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .hasHeader(HttpHeaders.RETRY_AFTER, "5")
                .bodyText()
                .contains("请稍后再试。")
                .doesNotContain("registry.example", "Exception");
    }

    static Stream<RuntimeException> failures() {
        var away = new SQLException("registry.example refused the connection", "08S01");
        return Stream.of(
                new CannotCreateTransactionException("registry.example", away),
                new CannotGetJdbcConnectionException("registry.example", away),
                new CannotAcquireLockException("registry.example", away),
                new QueryTimeoutException("registry.example", away));
    }

    @RestController
    record Failing(RuntimeException failure) {

        @GetMapping("/failing")
        String fail() {
            throw failure;
        }
    }
}
