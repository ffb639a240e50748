package org.shegong.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.account.Access;
import org.shegong.account.AccountState;
import org.shegong.account.Accounts;
import org.shegong.account.GrantUnit;
import org.shegong.account.Permission;
import org.shegong.account.Role;
import org.shegong.account.grant.GrantState;
import org.shegong.account.grant.GrantView;
import org.shegong.account.grant.Grants;
import org.shegong.account.session.AccountSessions;
import org.shegong.account.session.Origin;
import org.shegong.notice.Notices;
import org.shegong.shared.id.AccountId;
import org.shegong.web.testing.Officer;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class AccountPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    Accounts accounts;

    @Autowired
    Access access;

    @Autowired
    Grants grants;

    @Autowired
    AccountSessions sessions;

    @Autowired
    Notices notices;

    Officer ops;
    Officer guard;

    @BeforeEach
    void administrators() {
        ops = officers.of(Role.SYSTEM_ADMIN, GrantUnit.CITY);
        guard = officers.of(Role.SECURITY_ADMIN, GrantUnit.CITY);
    }

    @Test
    void opensListsAndShowsAnAccount() {
        var lin = opened();

        assertThat(mvc.get().uri("/accounts?q=lin").with(guard.onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("林科长", "待启用", "共 1 条");
        assertThat(mvc.get().uri("/accounts/" + lin.value()).with(guard.onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("lin.mei", "还没有授权", "新增授权")
                .doesNotContain("生成一次性码");
        assertThat(mvc.get().uri("/accounts/" + lin.value() + "?lang=en").with(ops.onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("Make a one-time code");
    }

    @Test
    void showsTheFormAgainWithWhatWasTyped() {
        assertThat(mvc.post()
                        .uri("/accounts")
                        .with(ops.onPages())
                        .param("login", "林")
                        .param("displayName", "林科长")
                        .param("idNumber", "123"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("林科长")
                .doesNotContain("value=\"123\"");
    }

    @Test
    void printsACodeOnce() {
        var lin = opened();

        var printed = posted(ops, lin, "/code");

        assertThat(printed).hasStatusOk().bodyText().contains("id=\"issued\"", "lin.mei");
        assertThat(printed.getResponse().getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void disablesAndEnablesAgain() {
        var lin = opened();

        posted(ops, lin, "/disabled", "version", version(lin));
        assertThat(accounts.get(lin).state()).isEqualTo(AccountState.DISABLED);
        posted(ops, lin, "/enabled", "version", version(lin));
        assertThat(accounts.get(lin).state()).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void endsSessionsOfOthers() {
        var city = officers.ofCity().user().id();
        sessions.start(city, new Origin("10.0.0.1", "test"));

        assertThat(posted(guard, city, "/sessions/end")).hasStatus3xxRedirection();

        assertThat(sessions.of(city)).isEmpty();
    }

    @Test
    void givesAGrantThatASecondAdministratorConfirms() {
        var second = officers.of(Role.SECURITY_ADMIN, GrantUnit.CITY);
        var lin = officers.of(Role.VIEWER, GrantUnit.CITY).user().id();

        assertThat(posted(guard, lin, "/grants", "role", "DISTRICT_OFFICER", "place", "321202"))
                .hasStatus3xxRedirection();
        assertThat(access.permissionsOf(lin)).doesNotContain(Permission.EDIT_WORKERS);
        assertThat(mvc.get().uri("/accounts/" + lin.value()).with(second.onPages()))
                .bodyText()
                .contains("县区经办", "海陵区", "待另一人确认", "/confirmed");
        var proposed = grant(lin, GrantState.PROPOSED);
        assertThat(posted(second, lin, "/grants/" + proposed.id() + "/confirmed"))
                .hasStatus3xxRedirection();

        assertThat(access.permissionsOf(lin)).contains(Permission.EDIT_WORKERS);
        posted(second, lin, "/grants/" + proposed.id() + "/ended");
        assertThat(access.permissionsOf(lin)).doesNotContain(Permission.EDIT_WORKERS);
    }

    @Test
    void tellsAuditorsOfAGrantGivenAlone() {
        var auditor = officers.of(Role.AUDITOR, GrantUnit.CITY).user().id();
        var lin = officers.of(Role.VIEWER, GrantUnit.CITY).user().id();

        posted(guard, lin, "/grants", "role", "CITY_OFFICER");

        assertThat(access.permissionsOf(lin)).contains(Permission.EDIT_WORKERS);
        assertThat(notices.unreadOf(auditor)).isEqualTo(1);
        assertThat(notices.unreadOf(ops.user().id())).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ORG_HR", "BUREAU_OFFICER", "NOBODY", ""})
    void saysWhichUnitIsMissing(String role) {
        var lin = officers.of(Role.VIEWER, GrantUnit.CITY).user().id();

        assertThat(posted(guard, lin, "/grants", "role", role, "employer", "没有的单位"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("没有的单位");
    }

    @Test
    void keepsTheThreeAdministrationsApartOnPages() {
        var lin = opened();

        assertThat(posted(ops, lin, "/grants", "role", "CITY_OFFICER")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(posted(guard, lin, "/code")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get()
                        .uri("/accounts")
                        .with(officers.of(Role.AUDITOR, GrantUnit.CITY).onPages()))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri("/accounts").with(officers.ofCity().onPages())).hasStatus(HttpStatus.FORBIDDEN);
    }

    private AccountId opened() {
        assertThat(mvc.post()
                        .uri("/accounts")
                        .with(ops.onPages())
                        .param("login", "lin.mei")
                        .param("displayName", "林科长"))
                .hasStatus3xxRedirection();
        return new AccountId(accounts.byLogin("lin.mei").orElseThrow().id());
    }

    private MvcTestResult posted(Officer officer, AccountId account, String path, String... fields) {
        var request = mvc.post().uri("/accounts/" + account.value() + path).with(officer.onPages());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private String version(AccountId account) {
        return String.valueOf(accounts.get(account).version());
    }

    private GrantView grant(AccountId account, GrantState state) {
        return grants.of(account).stream()
                .filter(grant -> grant.state() == state)
                .findFirst()
                .orElseThrow();
    }
}
