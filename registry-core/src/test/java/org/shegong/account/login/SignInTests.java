package org.shegong.account.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.account.AccountFixtures;
import org.shegong.account.Accounts;
import org.shegong.account.setup.Setup;
import org.shegong.shared.id.AccountId;
import org.shegong.testing.EmptyRegister;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@RegistryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SignInTests {

    private static final String HERE = "10.0.0.1";

    @Autowired
    SignIn signIn;

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
    void letsTheOwnerIn() {
        assertThat(signIn.judge(" Ops ", AccountFixtures.PASSWORD, HERE)).isPresent();
    }

    @Test
    void refusesUnknownWrongAndDisabledAlike() {
        var ops = accounts.byLogin("ops").orElseThrow();
        accounts.disable(new AccountId(ops.id()), ops.version());

        assertThat(signIn.judge("nobody", AccountFixtures.PASSWORD, HERE)).isEmpty();
        assertThat(signIn.judge("guard", "wrong", HERE)).isEmpty();
        assertThat(signIn.judge("ops", AccountFixtures.PASSWORD, HERE)).isEmpty();
    }

    @Test
    void holdsBackAfterFiveFailures() {
        IntStream.range(0, 5).forEach(i -> signIn.judge("ops", "wrong" + i, HERE));

        assertThat(signIn.judge("ops", AccountFixtures.PASSWORD, HERE)).isEmpty();
        assertThat(signIn.judge("ops", AccountFixtures.PASSWORD, "10.0.0.2")).isPresent();
        assertThat(signIn.judge("guard", AccountFixtures.PASSWORD, HERE)).isPresent();
    }

    @Test
    void opensAgainAfterTheDelay() {
        IntStream.range(0, 5).forEach(i -> signIn.judge("ops", "wrong" + i, HERE));
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "update login_guard set blocked_until = '2026-01-01 00:00:00' where subject_kind = 'PAIR'")
                .update());

        assertThat(signIn.judge("ops", AccountFixtures.PASSWORD, HERE)).isPresent();
    }

    @Test
    void forgetsFailuresAfterASuccess() {
        IntStream.range(0, 4).forEach(i -> signIn.judge("ops", "wrong" + i, HERE));
        signIn.judge("ops", AccountFixtures.PASSWORD, HERE);
        IntStream.range(0, 4).forEach(i -> signIn.judge("ops", "wrong" + i, HERE));

        assertThat(signIn.judge("ops", AccountFixtures.PASSWORD, HERE)).isPresent();
    }

    @Test
    void looksAtFiveOfManyParallelPasswords() throws Exception {
        Callable<Object> attempt = () -> signIn.judge("ops", "wrong", HERE);

        var attackers = Executors.newFixedThreadPool(16);
        attackers.invokeAll(IntStream.range(0, 60).mapToObj(i -> attempt).toList());
        attackers.shutdown();

        assertThat(jdbc.sql("select count(*) from audit_entry where detail like '%wrong%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
        assertThat(jdbc.sql("select failures from login_guard where subject_kind = 'PAIR'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }
}
