package org.shegong.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.shegong.account.GrantUnit;
import org.shegong.account.Role;
import org.shegong.account.invitation.Invitations;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One-time codes: tried too often they wait, and only where they were tried. */
@WebTest
class ActivationTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    Invitations invitations;

    @Test
    void holdsASourceAfterFiveWrongCodes() {
        for (int i = 0; i < 5; i++) {
            assertThat(tried("10.0.0.1", "WRONG")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }

        assertThat(tried("10.0.0.1", "WRONG")).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
    }

    @Test
    void letsANewcomerInWhileStrangersTry() {
        for (int i = 0; i < 60; i++) {
            tried("10.0.1." + i / 5, "WRONG");
        }
        var ops = officers.of(Role.SYSTEM_ADMIN, GrantUnit.CITY);
        var code = invitations.start(officers.ofCity().user().id(), ops.user().id());

        assertThat(tried("10.0.0.2", code)).hasStatus(HttpStatus.FOUND);
        assertThat(tried("10.0.0.2", code)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private MvcTestResult tried(String source, String code) {
        return mvc.post()
                .uri("/activation")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(source);
                    return request;
                })
                .param("code", code)
                .param("password", "Plum-Blossom 7 bridges")
                .param("again", "Plum-Blossom 7 bridges")
                .exchange();
    }
}
