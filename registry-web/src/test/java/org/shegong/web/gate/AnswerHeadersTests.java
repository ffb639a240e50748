package org.shegong.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What every answer tells the browser, whatever its status. */
@WebTest
class AnswerHeadersTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @ParameterizedTest
    @CsvSource({
        "/login, 200",
        "/, 200",
        "/workers, 200",
        "/no-such-page, 404",
        "/workers/x, 404",
        "/workers?size=0, 400",
        "/audit, 403",
        "/api/v1/workers, 401"
    })
    void keepsTheBrowserStrict(String path, int status) {
        var answer = asked(path);

        assertThat(answer)
                .hasStatus(status)
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("Referrer-Policy", "same-origin")
                .hasHeader("Cross-Origin-Opener-Policy", "same-origin")
                .hasHeader("Cross-Origin-Resource-Policy", "same-origin")
                .hasHeader("Cache-Control", "no-store")
                .containsHeader("Permissions-Policy");
        assertThat(answer.getResponse().getHeader("Strict-Transport-Security")).contains("max-age=63072000");
        assertThat(policy(answer))
                .contains("default-src 'none'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.getResponse().getHeaderNames()).doesNotContain("Server", "X-Powered-By");
    }

    @Test
    void makesAFreshNonceForEachAnswer() {
        assertThat(policy(asked("/login"))).isNotEqualTo(policy(asked("/login")));
    }

    @Test
    void invitesNoOtherSite() {
        var answer = mvc.get()
                .uri("/api/v1/workers")
                .header("Origin", "https://evil.example")
                .with(officers.ofCity().onApi())
                .exchange();

        assertThat(answer.getResponse().getHeaderNames()).noneMatch(name -> name.startsWith("Access-Control-"));
    }

    @ParameterizedTest
    @CsvSource({
        "/webjars/htmx.org/2.0.10/dist/htmx.min.js, 200",
        "/workers/x.css, 404",
        "/assets/../application.yml, 404"
    })
    void keepsOnlyFilesThatNeverChange(String path, int status) {
        var answer = asked(path);

        assertThat(answer.getResponse().getStatus()).isIn(status, 400);
        assertThat(Objects.requireNonNull(answer.getResponse().getHeader("Cache-Control"))
                        .contains("max-age=31536000"))
                .isEqualTo(status == 200);
    }

    private MvcTestResult asked(String path) {
        var request = mvc.get().uri(path);
        return path.startsWith("/api/")
                ? request.exchange()
                : request.with(officers.ofCity().onPages()).exchange();
    }

    private static String policy(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getHeader("Content-Security-Policy"));
    }
}
