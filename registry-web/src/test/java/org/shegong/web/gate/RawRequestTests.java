package org.shegong.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shegong.RegistryApplication;
import org.shegong.testing.EmptyRegister;
import org.shegong.testing.TestDatabase;
import org.shegong.testing.TestTime;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Bytes that are no proper request: each gets a calm answer with all headers, whoever in the container refuses it. */
@SpringBootTest(
        classes = RegistryApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "shegong.http.secure=false")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({TestTime.class, EmptyRegister.class})
class RawRequestTests {

    private static final String USUAL = "Host: localhost\r\nConnection: close\r\n";
    private static final String FORM = USUAL + "Content-Type: application/x-www-form-urlencoded\r\n";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FOO|400",
                "GET /log in HTTP/1.1|400",
                "GET /workers?q=<>{} HTTP/1.1|400",
                "GET /login?x=%zz HTTP/1.1|400",
                "GET /login?x=%FF HTTP/1.1|400",
                "GET /%zz HTTP/1.1|400",
                "GET /%00 HTTP/1.1|400",
                "GET /a%2fb HTTP/1.1|400",
                "GET /login;jsessionid=1 HTTP/1.1|400",
                "GET /../../etc/passwd HTTP/1.1|400",
                "GET //login HTTP/1.1|400",
                "TRACE /login HTTP/1.1|405",
                "OPTIONS /login HTTP/1.1|405",
                "GET /login HTTP/3.0|505",
                "GET /api/v1/workers;a=b HTTP/1.1|400",
                "FOO /api/v1/workers HTTP/1.1|405",
                "GET /error HTTP/1.1|404"
            })
    void answersABadLineCalmly(String line, int status) throws IOException {
        assertCalm(sent(line + "\r\n" + USUAL + "\r\n"), status);
    }

    @ParameterizedTest
    @CsvSource({
        "'Host: evil.example', 400",
        "'Host: a<b', 400",
        "'X-Other: 1', 400",
        "'Host: a\r\nHost: b', 400",
        "'Host: localhost\r\nX A: b', 400",
        "'Host: localhost\r\nTransfer-Encoding: xchunked', 501",
        "'Host: localhost\r\nContent-Length: -5', 400",
        "'Host: localhost\r\nContent-Length: 5\r\nContent-Length: 6', 400"
    })
    void answersBadHeadersCalmly(String headers, int status) throws IOException {
        var written = headers.replace("\\r\\n", "\r\n");

        assertCalm(sent("POST /login HTTP/1.1\r\n" + written + "\r\nConnection: close\r\n\r\n"), status);
    }

    @Test
    void answersTooMuchCalmly() throws IOException {
        var long9000 = "a".repeat(9000);

        assertCalm(sent("GET /login HTTP/1.1\r\n" + USUAL + "X: " + long9000 + "\r\n\r\n"), 400);
        assertCalm(sent("GET /login?" + long9000 + " HTTP/1.1\r\n" + USUAL + "\r\n"), 400);
        assertCalm(sent(form("login=" + "a".repeat(300_000))), 413);
        assertCalm(sent(form("a=1&".repeat(1500))), 400);
    }

    @Test
    void answersBrokenContentCalmly() throws IOException {
        assertCalm(sent(form("login=%zz")), 400);
        assertCalm(sent(form("login=%FF%FE")), 400);
        assertCalm(sent(content("multipart/form-data", "abc")), 400);
        assertCalm(sent(content("multipart/form-data; boundary=x", "--x\r\nno part")), 400);
    }

    @Test
    void refusesTheOldestProtocol() throws IOException {
        assertThat(sent("GET /login\r\n")).doesNotContain("<form");
    }

    @Test
    void tellsItsHealthToThisMachineOnly() throws IOException {
        assertThat(sent("GET /actuator/health HTTP/1.1\r\n" + USUAL + "\r\n")).contains("UP");
        assertThat(sent("GET /actuator/health HTTP/1.1\r\n" + USUAL + "X-Forwarded-For: 192.0.2.1\r\n\r\n"))
                .doesNotContain("UP");
    }

    private static void assertCalm(String answer, int status) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .contains("X-Content-Type-Options: nosniff", "Content-Security-Policy: ", "Referrer-Policy: ")
                .containsAnyOf("<h1>", "<h1 ", "\"title\":")
                .doesNotContainIgnoringCase("exception", "tomcat", "org.", "java.", "Server:");
    }

    private static String form(String fields) {
        return "POST /login HTTP/1.1\r\n" + FORM + "Content-Length: " + fields.length() + "\r\n\r\n" + fields;
    }

    private static String content(String type, String body) {
        return "POST /login HTTP/1.1\r\n" + USUAL + "Content-Type: " + type + "\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
    }

    private String sent(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
