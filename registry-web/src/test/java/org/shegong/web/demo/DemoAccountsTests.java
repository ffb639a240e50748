package org.shegong.web.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shegong.account.Access;
import org.shegong.account.Accounts;
import org.shegong.account.Permission;
import org.shegong.account.Role;
import org.shegong.account.password.Passwords;
import org.shegong.demo.DemoCity;
import org.shegong.intake.ImportDirectory;
import org.shegong.notice.NoticeView;
import org.shegong.notice.Notices;
import org.shegong.preference.Drafts;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.start.StartRefused;
import org.shegong.web.testing.WebTest;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.card.WorkerSearch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

@WebTest
class DemoAccountsTests {

    private static final String PASSWORD = "Plum-Blossom 7 bridges";
    private static final int PEOPLE = 400;

    @Autowired
    DemoCity city;

    @Autowired
    DemoAccounts demo;

    @Autowired
    Accounts accounts;

    @Autowired
    Passwords passwords;

    @Autowired
    Access access;

    @Autowired
    WorkerDirectory workers;

    @Autowired
    DemoDesk desk;

    @Autowired
    Notices notices;

    @Autowired
    Drafts drafts;

    @Autowired
    ImportDirectory imports;

    @BeforeEach
    void city() {
        city.populate(DemoCity.SEED, PEOPLE);
    }

    @Test
    void givesEveryRoleAnAccount() {
        demo.make(PASSWORD);

        assertThat(Arrays.stream(DemoUser.values()).map(DemoUser::role)).containsExactlyInAnyOrder(Role.values());
        assertThat(DemoUser.logins())
                .allSatisfy(login ->
                        assertThat(passwords.matches(account(login), PASSWORD)).isTrue());
    }

    @ParameterizedTest
    @EnumSource(names = {"DISTRICT", "TOWN", "BUREAU", "EMPLOYER"})
    void letsOfficersSeeSomePeopleAndNotAll(DemoUser user) {
        demo.make(PASSWORD);

        var scope = access.scopeOf(account(user.login()), Permission.READ_WORKERS);
        assertThat(workers.count(scope, WorkerSearch.EVERYBODY)).isPositive().isLessThan(PEOPLE);
    }

    @Test
    void leavesSomethingOnEveryDesk() {
        demo.make(PASSWORD);
        desk.fill();

        assertThat(DemoUser.logins())
                .allSatisfy(
                        login -> assertThat(notices.unreadOf(account(login))).isPositive());
        assertThat(drafts.begun(account("town"))).isNotEmpty();
        assertThat(imports.latest(account("district"))).hasSize(1);
        assertThat(notices.of(account("auditor"), Pageable.ofSize(5)))
                .extracting(NoticeView::code)
                .contains("grant-given-alone");
    }

    @Test
    void makesAccountsOnlyOnce() {
        new DemoPassword(demo, PASSWORD, "8080").giveOut();
        new DemoPassword(demo, "Another 9 Mountains!", "8080").giveOut();

        assertThat(passwords.matches(account("city"), PASSWORD)).isTrue();
    }

    @Test
    void refusesAWeakPassword() {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> new DemoPassword(demo, "demo", "8080").giveOut())
                .satisfies(refused -> assertThat(refused.findings())
                        .singleElement()
                        .asString()
                        .contains("shegong.demo.password"));
    }

    private AccountId account(String login) {
        return new AccountId(accounts.byLogin(login).orElseThrow().id());
    }
}
