package org.shegong.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

class QuietLibrariesTests {

    private final LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());
    private String turnedUp = "";

    @AfterEach
    void turnBack() {
        logging.setLogLevel(turnedUp, null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.hibernate.orm.jdbc.bind",
                "org.springframework.web.servlet.mvc.method.annotation",
                "org.springframework.jdbc.core.StatementCreatorUtils",
                "org.apache.coyote.http11",
                "com.mysql.cj.jdbc"
            })
    void turnsDownWhatPrintsValues(String library) {
        turnUp(library);

        var unused = new QuietLibraries(logging);

        assertThat(LoggerFactory.getLogger(library + ".Deeper").isDebugEnabled())
                .isFalse();
        assertThat(LoggerFactory.getLogger(library).isInfoEnabled()).isTrue();
    }

    @Test
    void silencesWhatQuotesValuesInErrors() {
        turnUp("org.hibernate.engine.jdbc.spi.SqlExceptionHelper");

        var unused = new QuietLibraries(logging);

        assertThat(LoggerFactory.getLogger(turnedUp).isErrorEnabled()).isFalse();
    }

    @Test
    void leavesTheRegisterItsOwnVoice() {
        turnUp("org.shegong.example");

        var unused = new QuietLibraries(logging);

        assertThat(LoggerFactory.getLogger("org.shegong.example").isTraceEnabled())
                .isTrue();
    }

    private void turnUp(String name) {
        turnedUp = name;
        logging.setLogLevel(name, LogLevel.TRACE);
    }
}
