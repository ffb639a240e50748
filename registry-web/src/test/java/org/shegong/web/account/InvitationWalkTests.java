package org.shegong.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.organization.OrganizationFixtures.HAILING;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.account.AccountFixtures;
import org.shegong.organization.OrganizationRegister;
import org.shegong.testing.EmptyRegister;
import org.shegong.web.testing.Officer;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.shegong.worker.WorkerRegistration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** From the printed code to the first page: an officer invites staff, who sees the people of her employer and nobody else. */
@WebTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class InvitationWalkTests {

    private static final Pattern CODE = Pattern.compile("id=\"issued\">([^<]+)<");
    private static final Pattern RENEWAL = Pattern.compile("action=\"(/invitations/[0-9a-f-]{36}/code)\"");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    OrganizationRegister organizations;

    @Autowired
    WorkerRegistration workers;

    @Autowired
    EmptyRegister register;

    @BeforeEach
    void twoEmployersWithOnePersonEach() {
        register.empty();
        TwoEmployers.with(organizations, workers);
    }

    @AfterEach
    void emptied() {
        register.empty();
    }

    @Test
    void leadsFromTheCodeToTheOwnScope() {
        var code = found(CODE, invite(officers.ofDistrict(HAILING)));

        assertThat(activate(code, TwoEmployers.LIN)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(activate(code, TwoEmployers.ZENG)).hasStatus(HttpStatus.FOUND);
        var cookie = signedIn();

        assertThat(mvc.get().uri("/workers").cookie(cookie))
                .hasStatusOk()
                .bodyText()
                .contains("林梅")
                .doesNotContain("曾伟");
        assertThat(mvc.get().uri("/").cookie(cookie)).hasStatusOk().bodyText().contains("href=\"/workers\"");
    }

    @Test
    void renewsACodeAndKillsTheOldOne() {
        var inviter = officers.ofDistrict(HAILING);
        var first = found(CODE, invite(inviter));
        var renewal = found(
                RENEWAL, mvc.get().uri("/invitations").with(inviter.onPages()).exchange());

        var second = found(CODE, mvc.post().uri(renewal).with(inviter.onPages()).exchange());

        assertThat(activate(first, TwoEmployers.ZENG)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(activate(second, TwoEmployers.ZENG)).hasStatus(HttpStatus.FOUND);
        assertThat(mvc.post().uri(renewal).with(inviter.onPages())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void renewsNobodyElsesInvitation() {
        var inviter = officers.ofDistrict(HAILING);
        invite(inviter);
        var renewal = found(
                RENEWAL, mvc.get().uri("/invitations").with(inviter.onPages()).exchange());

        assertThat(mvc.post().uri(renewal).with(officers.ofDistrict(HAILING).onPages()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult invite(Officer inviter) {
        var typed = Map.of(
                "role",
                "ORG_HR",
                "login",
                "newcomer",
                "displayName",
                "新人",
                "idNumber",
                TwoEmployers.ZENG,
                "employer",
                "仁爱");
        var request = mvc.post().uri("/invitations");
        typed.forEach(request::param);
        return request.with(inviter.onPages()).exchange();
    }

    private MvcTestResult activate(String code, String number) {
        return mvc.post()
                .uri("/activation")
                .with(csrf())
                .param("code", code)
                .param("idNumber", number)
                .param("password", AccountFixtures.PASSWORD)
                .param("again", AccountFixtures.PASSWORD)
                .exchange();
    }

    private Cookie signedIn() {
        var login = mvc.post()
                .uri("/login")
                .with(csrf())
                .param("login", "newcomer")
                .param("password", AccountFixtures.PASSWORD)
                .exchange();
        return Objects.requireNonNull(login.getResponse().getCookie("__Host-sid"));
    }

    private static String found(Pattern pattern, MvcTestResult page) {
        var text = new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        var match = pattern.matcher(text);
        assertThat(match.find()).as(text).isTrue();
        return match.group(1);
    }
}
