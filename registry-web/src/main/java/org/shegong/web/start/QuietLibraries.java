package org.shegong.web.start;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggerConfiguration;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.stereotype.Component;

/**
 * Keeps libraries from the levels at which they print what they carry: bodies, parameters, rows. Whoever turns them up
 * to look for a fault would write ID numbers into a log that goes further and stays longer than the register.
 */
@Component
class QuietLibraries {

    private static final Set<LogLevel> TELLING = EnumSet.of(LogLevel.TRACE, LogLevel.DEBUG);
    /** Statements with question marks where the values go. */
    private static final String STATEMENTS = "org.hibernate.SQL";

    /** These quote, even as errors, the value that met a key or a page; the register logs the same without it. */
    private static final List<String> QUOTING = List.of(
            "org.hibernate.engine.jdbc.spi.SqlExceptionHelper",
            "org.hibernate.orm.jdbc.error",
            "org.thymeleaf.TemplateEngine");

    QuietLibraries(LoggingSystem logging) {
        QUOTING.forEach(name -> logging.setLogLevel(name, LogLevel.OFF));
        logging.getLoggerConfigurations().stream()
                .filter(QuietLibraries::tells)
                .forEach(logger -> logging.setLogLevel(logger.getName(), LogLevel.INFO));
    }

    private static boolean tells(LoggerConfiguration logger) {
        var level = logger.getConfiguredLevel();
        return level != null && TELLING.contains(level) && !isHarmless(logger.getName());
    }

    private static boolean isHarmless(String name) {
        return name.equals("org.shegong") || name.startsWith("org.shegong.") || name.equals(STATEMENTS);
    }
}
