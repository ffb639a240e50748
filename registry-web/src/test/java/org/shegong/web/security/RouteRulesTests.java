package org.shegong.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class RouteRulesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    RouteRules rules;

    @Test
    void findsARuleForEveryRoute() {
        assertThat(rules.findings()).isEmpty();
    }

    @Test
    void sendsStrangersToTheLoginPage() {
        assertThat(mvc.get().uri("/workers"))
                .hasStatus(HttpStatus.FOUND)
                .redirectedUrl()
                .isEqualTo("/login");
    }

    @Test
    void answersProgramsWithoutAKeyInJson() {
        assertThat(mvc.get().uri("/api/v1/workers"))
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .containsHeader("WWW-Authenticate")
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("http-401");
    }

    @Test
    void opensNoApiToASession() {
        assertThat(mvc.get().uri("/api/v1/workers").header("Cookie", "sid=anything"))
                .hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void knowsNoRouteThatNobodyWrote() {
        var officer = officers.ofCity();

        assertThat(mvc.get().uri("/api/v1/nothing").with(officer.onApi())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/nothing").with(officer.onPages())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/health/db",
                "/h2-console",
                "/swagger-ui.html",
                "/v3/api-docs",
                "/druid/index.html",
                "/.git/config",
                "/nothing"
            })
    void showsStrangersNothingThatIsNotThere(String path) {
        assertThat(mvc.get().uri(path)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void hidesItsHealthFromOtherMachines() {
        assertThat(mvc.get().uri("/actuator/health").with(request -> {
                    request.setRemoteAddr("192.0.2.7");
                    return request;
                }))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .doesNotContain("UP");
    }
}
