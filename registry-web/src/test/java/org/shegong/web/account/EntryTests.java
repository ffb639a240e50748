package org.shegong.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.account.AccountFixtures;
import org.shegong.account.Accounts;
import org.shegong.account.setup.Setup;
import org.shegong.shared.id.AccountId;
import org.shegong.testing.EmptyRegister;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@WebTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class EntryTests {

    private static final String SID = "__Host-sid";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Setup setup;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    EmptyRegister register;

    @BeforeEach
    void threeAdministrators() {
        register.empty();
        setup.install(AccountFixtures.three());
    }

    @AfterEach
    void emptied() {
        register.empty();
    }

    @Test
    void showsTheLoginPageToAnybody() {
        assertThat(mvc.get().uri("/login")).hasStatusOk().bodyText().contains("name=\"login\"", "_csrf");
    }

    @Test
    void answersEveryRefusedLoginAlike() {
        assertThat(login("ops", "wrong"))
                .hasStatus(HttpStatus.FOUND)
                .redirectedUrl()
                .isEqualTo("/login?failed");
        assertThat(login("nobody", "wrong"))
                .hasStatus(HttpStatus.FOUND)
                .redirectedUrl()
                .isEqualTo("/login?failed");
    }

    @Test
    void hidesTheSessionInAStrictCookie() {
        var cookie = Objects.requireNonNull(
                login("ops", AccountFixtures.PASSWORD).getResponse().getCookie(SID));

        assertThat(cookie.getValue()).matches("[A-Za-z0-9_-]{32}");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Strict");
    }

    @Test
    void opensPagesWithTheCookieOfALogin() {
        assertThat(page("/account", signedIn("ops"))).hasStatusOk().bodyText().contains("ops");
    }

    @Test
    void refusesAnOtherOfficesPages() {
        assertThat(page("/audit", signedIn("ops")))
                .matches(result -> result.getResponse().getStatus() != 200);
    }

    @Test
    void endsTheSessionsOfADisabledAccount() {
        var cookie = signedIn("ops");
        var ops = accounts.byLogin("ops").orElseThrow();
        accounts.disable(new AccountId(ops.id()), ops.version());

        assertThat(page("/account", cookie))
                .hasStatus(HttpStatus.FOUND)
                .redirectedUrl()
                .isEqualTo("/login");
    }

    @Test
    void letsTwoSessionsOfStaffGoOn() {
        var cookies = List.of(signedIn("ops"), signedIn("ops"), signedIn("ops"));

        assertThat(page("/account", cookies.get(0))).hasStatus(HttpStatus.FOUND);
        assertThat(page("/account", cookies.get(1))).hasStatusOk();
        assertThat(page("/account", cookies.get(2))).hasStatusOk();
    }

    @Test
    void endsIdleSessionsThatOnlyPoll() {
        var cookie = signedIn("ops");
        sql("update account_session set active_at = '2026-10-08 03:59:00'");
        assertThat(mvc.get().uri("/account").cookie(cookie).header("X-Background", "true"))
                .hasStatusOk();

        sql("update account_session set active_at = '2026-10-08 03:44:00'");

        assertThat(page("/account", cookie)).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void endsSessionsAfterEightHours() {
        var cookie = signedIn("ops");
        sql("update account_session set started_at = '2026-10-07 19:59:00'");

        assertThat(page("/account", cookie)).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void asksForANewPasswordAfterNinetyDays() {
        var cookie = signedIn("ops");
        sql("update account_password set set_at = '2026-07-01 00:00:00'");

        assertThat(page("/account", cookie))
                .hasStatus(HttpStatus.FOUND)
                .redirectedUrl()
                .isEqualTo("/account/password");
        assertThat(page("/account/password", cookie)).hasStatusOk();
    }

    @Test
    void forgetsEverythingAtLogout() {
        var cookie = signedIn("ops");

        assertThat(mvc.post().uri("/logout").cookie(cookie).with(csrf()))
                .hasStatus(HttpStatus.FOUND)
                .containsHeader("Clear-Site-Data");
        assertThat(page("/account", cookie)).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void refusesFormsWithoutTheToken() {
        assertThat(mvc.post().uri("/login").param("login", "ops").param("password", AccountFixtures.PASSWORD))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.post().uri("/login").with(csrf()).header("Sec-Fetch-Site", "cross-site"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void hidesTheSetupOnceItIsDone() {
        assertThat(mvc.get().uri("/setup")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.post().uri("/setup").with(csrf())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void showsTheSetupOfAnEmptyRegister() {
        register.empty();

        assertThat(mvc.get().uri("/setup")).hasStatusOk().bodyText().contains("name=\"auditPassword\"");
        assertThat(mvc.post().uri("/setup").with(csrf()).param("code", "WRONG"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Cookie signedIn(String login) {
        return Objects.requireNonNull(
                login(login, AccountFixtures.PASSWORD).getResponse().getCookie(SID));
    }

    private MvcTestResult login(String login, String password) {
        return mvc.post()
                .uri("/login")
                .with(csrf())
                .param("login", login)
                .param("password", password)
                .exchange();
    }

    private MvcTestResult page(String path, Cookie cookie) {
        return mvc.get().uri(path).cookie(cookie).exchange();
    }

    private void sql(String statement) {
        transaction.executeWithoutResult(status -> jdbc.sql(statement).update());
    }
}
