package org.shegong.account.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.account.Access;
import org.shegong.account.AccountFixtures;
import org.shegong.account.AccountState;
import org.shegong.account.Accounts;
import org.shegong.account.GrantUnit;
import org.shegong.account.NewAccount;
import org.shegong.account.People;
import org.shegong.account.Permission;
import org.shegong.account.Rights;
import org.shegong.account.Role;
import org.shegong.account.grant.Grants;
import org.shegong.account.login.SignIn;
import org.shegong.organization.OrganizationFixtures;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.Period;
import org.shegong.shared.ResidentId;
import org.shegong.shared.Scope;
import org.shegong.shared.id.AccountId;
import org.shegong.testing.EmptyRegister;
import org.shegong.testing.RegistryTest;
import org.shegong.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@RegistryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class InvitationsTests {

    private static final String PASSWORD = AccountFixtures.PASSWORD;

    @Autowired
    Invitations invitations;

    @Autowired
    Accounts accounts;

    @Autowired
    Grants grants;

    @Autowired
    Access access;

    @Autowired
    SignIn signIn;

    @Autowired
    OrganizationRegister organizations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    EmptyRegister register;

    String code = "";

    @BeforeEach
    void linIsInvited() {
        register.empty();
        var officer = new People(accounts, grants)
                .holding("hailing", Role.DISTRICT_OFFICER, GrantUnit.district(OrganizationFixtures.HAILING));
        var renai = organizations.register(Scope.EVERYTHING, OrganizationFixtures.renai());
        code = invite(officer, AccountFixtures.lin(), GrantUnit.employer(renai));
    }

    @AfterEach
    void emptied() {
        register.empty();
    }

    @Test
    void opensAnAccountWithItsGrant() {
        var account = invitations.activate(new Activation(" " + code.toLowerCase(), AccountFixtures.lin(), PASSWORD));

        assertThat(accounts.get(account).state()).isEqualTo(AccountState.ACTIVE);
        assertThat(access.permissionsOf(account)).contains(Permission.EDIT_WORKERS);
        assertThat(signIn.judge("lin", PASSWORD, "10.0.0.1")).isPresent();
    }

    @Test
    void opensNothingBeforeItIsUsed() {
        var lin = accounts.byLogin("lin").orElseThrow();

        assertThat(lin.state()).isEqualTo(AccountState.INVITED);
        assertThat(access.permissionsOf(new AccountId(lin.id()))).isEmpty();
    }

    @Test
    void worksOnceForManyAtOnce() throws Exception {
        Callable<Boolean> attempt = () -> isAccepted(code, AccountFixtures.lin());

        var racers = Executors.newFixedThreadPool(6);
        long won = 0;
        for (Future<Boolean> outcome :
                racers.invokeAll(IntStream.range(0, 6).mapToObj(i -> attempt).toList())) {
            won += outcome.get() ? 1 : 0;
        }
        racers.shutdown();

        assertThat(won).isEqualTo(1);
        assertThat(isAccepted(code, AccountFixtures.lin())).isFalse();
    }

    @Test
    void refusesAnotherPerson() {
        assertThat(isAccepted(code, AccountFixtures.wang())).isFalse();
        assertThat(isAccepted(code, null)).isFalse();
        assertThat(isAccepted(code, AccountFixtures.lin())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"uuuuMMdd", "uuuu-MM-dd"})
    void refusesABirthDateInThePassword(String written) {
        var birth = AccountFixtures.lin().birthDate().format(DateTimeFormatter.ofPattern(written));
        var guessed = new Activation(code, AccountFixtures.lin(), "Kite." + birth);

        assertThatExceptionOfType(InvalidFields.class).isThrownBy(() -> invitations.activate(guessed));
    }

    @Test
    void refusesAnInvitationThatIsOver() {
        expire();

        assertThat(isAccepted(code, AccountFixtures.lin())).isFalse();
    }

    @Test
    void makesAnEarlierCodeWorthless() {
        var lin = new AccountId(accounts.byLogin("lin").orElseThrow().id());

        var fresh = invitations.start(lin, lin);

        assertThat(isAccepted(code, AccountFixtures.lin())).isFalse();
        assertThat(isAccepted(fresh, AccountFixtures.lin())).isTrue();
    }

    @Test
    void resetsNothingBeforeASecondAdministratorAgrees() {
        var people = new People(accounts, grants);
        var first = people.guard("guard1");
        var second = people.guard("guard2");
        var system = people.holding("system", Role.SYSTEM_ADMIN, GrantUnit.CITY);
        var fresh = invitations.start(first, system);

        assertThat(isAccepted(fresh, null)).isFalse();
        assertThatExceptionOfType(ResetNotWaiting.class).isThrownBy(() -> invitations.confirmReset(first, first));
        assertThatExceptionOfType(ResetNotWaiting.class).isThrownBy(() -> invitations.confirmReset(first, system));
        invitations.confirmReset(first, second);

        assertThat(invitations.resetWaits(first)).isFalse();
        assertThat(isAccepted(fresh, null)).isTrue();
        assertThatExceptionOfType(ResetNotWaiting.class).isThrownBy(() -> invitations.confirmReset(first, second));
    }

    @Test
    void letsTheOneOfTwoGuardsHelpTheOther() {
        var people = new People(accounts, grants);
        var first = people.guard("guard1");
        var locked = people.guard("guard2");

        var fresh = invitations.start(locked, first);

        assertThat(invitations.resetWaits(locked)).isFalse();
        assertThat(isAccepted(fresh, null)).isTrue();
    }

    @Test
    void asksTheThirdGuardWhenTwoAreParties() {
        var people = new People(accounts, grants);
        var first = people.guard("guard1");
        var locked = people.guard("guard2");
        var third = people.guard("guard3");

        var fresh = invitations.start(locked, first);

        assertThatExceptionOfType(ResetNotWaiting.class).isThrownBy(() -> invitations.confirmReset(locked, first));
        assertThat(isAccepted(fresh, null)).isFalse();
        invitations.confirmReset(locked, third);
        assertThat(isAccepted(fresh, null)).isTrue();
    }

    @Test
    void resetsAtOnceWhereOneAloneGuards() {
        var people = new People(accounts, grants);
        var guard = people.guard("guard1");
        var fresh = invitations.start(guard, people.holding("system", Role.SYSTEM_ADMIN, GrantUnit.CITY));

        assertThat(invitations.resetWaits(guard)).isFalse();
        assertThat(isAccepted(fresh, null)).isTrue();
    }

    @Test
    void keepsNoCodeThatCouldBeRead() {
        assertThat(jdbc.sql("select count(*) from account_code where code_hash = :code")
                        .param("code", code.getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(new Activation(code, AccountFixtures.lin(), PASSWORD).toString())
                .doesNotContain(code, PASSWORD);
    }

    @Test
    void needsAPersonToInvite() {
        var officer = new AccountId(accounts.byLogin("hailing").orElseThrow().id());

        assertThatExceptionOfType(InvitationNeedsPerson.class).isThrownBy(() -> invite(officer, null, GrantUnit.CITY));
    }

    @Test
    void leavesNoAccountBehindWhenTheGrantIsRefused() {
        var officer = new AccountId(accounts.byLogin("hailing").orElseThrow().id());

        assertThatExceptionOfType(org.shegong.shared.DomainError.class)
                .isThrownBy(() -> invitations.invite(
                        officer,
                        new NewAccount("wang", "王", AccountFixtures.wang()),
                        new Rights.Right(Role.CITY_OFFICER, GrantUnit.CITY, true),
                        Period.since(TestTime.TODAY)));
        assertThat(accounts.byLogin("wang")).isEmpty();
    }

    private String invite(AccountId officer, @Nullable ResidentId person, GrantUnit unit) {
        return invitations.invite(
                officer,
                new NewAccount("lin", "林", person),
                new Rights.Right(Role.ORG_HR, unit, true),
                Period.since(TestTime.TODAY));
    }

    private boolean isAccepted(String text, @Nullable ResidentId person) {
        try {
            invitations.activate(new Activation(text, person, PASSWORD));
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }

    private void expire() {
        transaction.executeWithoutResult(
                status -> jdbc.sql("update account_code set expires_at = '2026-01-01 00:00:00'")
                        .update());
    }
}
