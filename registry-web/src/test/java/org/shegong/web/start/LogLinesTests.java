package org.shegong.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.env.MockEnvironment;

class LogLinesTests {

    @Test
    void keepsAForgedLoginNameOnOneLine() throws IOException {
        var line = logged("Login refused for {}", "admin\r\n{\"message\":\"all is well\"}\u001b[2J\u0000");

        assertThat(line.lines()).hasSize(1);
        assertThat(line.strip().chars()).noneMatch(Character::isISOControl);
        assertThat(line).startsWith("{").contains("\\r\\n");
    }

    private static String logged(String message, String argument) throws IOException {
        var context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.putObject(Environment.class.getName(), new MockEnvironment());
        var encoder = new StructuredLogEncoder();
        encoder.setContext(context);
        encoder.setFormat(configuredFormat());
        encoder.start();
        var event = new LoggingEvent(
                "org.shegong", context.getLogger("org.shegong"), Level.INFO, message, null, new Object[] {argument});
        return new String(encoder.encode(event), StandardCharsets.UTF_8);
    }

    private static String configuredFormat() throws IOException {
        var settings = new YamlPropertySourceLoader().load("test", new ClassPathResource("application.yml"));
        return String.valueOf(settings.get(0).getProperty("logging.structured.format.console"));
    }
}
