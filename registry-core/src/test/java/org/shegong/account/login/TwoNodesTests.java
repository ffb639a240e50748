package org.shegong.account.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.shegong.account.AccountFixtures;
import org.shegong.account.Accounts;
import org.shegong.account.session.AccountSessions;
import org.shegong.account.session.Origin;
import org.shegong.account.setup.Setup;
import org.shegong.shared.id.AccountId;
import org.shegong.testing.EmptyRegister;
import org.shegong.testing.RegistryTest;
import org.shegong.testing.SecondNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@RegistryTest
@Tag("long")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class TwoNodesTests {

    private static final String HERE = "10.0.0.1";

    @Autowired
    SignIn signIn;

    @Autowired
    Setup setup;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountSessions sessions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EmptyRegister register;

    ConfigurableApplicationContext second;

    @BeforeEach
    void twoNodes(@Autowired ConfigurableEnvironment environment) {
        register.empty();
        setup.install(AccountFixtures.three());
        second = SecondNode.beside(environment);
    }

    @AfterEach
    void emptied() {
        second.close();
        register.empty();
    }

    @Test
    void looksAtFiveOfManyPasswordsOverBothNodes() throws Exception {
        var other = second.getBean(SignIn.class);
        var attempts = new ArrayList<Callable<Object>>();
        for (int i = 0; i < 100; i++) {
            attempts.add(() -> signIn.judge("ops", "wrong", HERE));
            attempts.add(() -> other.judge("ops", "wrong", HERE));
        }

        var attackers = Executors.newFixedThreadPool(16);
        for (var attempt : attackers.invokeAll(attempts)) {
            attempt.get();
        }
        attackers.shutdown();

        assertThat(jdbc.sql("select count(*) from audit_entry where detail like '%wrong%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
        assertThat(other.judge("ops", AccountFixtures.PASSWORD, "10.0.0.2")).isPresent();
    }

    @Test
    void endsASessionOnEveryNode() {
        var other = second.getBean(AccountSessions.class);
        var ops = accounts.byLogin("ops").orElseThrow();
        var session = sessions.start(new AccountId(ops.id()), new Origin(HERE, "test"));
        assertThat(other.resume(session, true)).isPresent();

        accounts.disable(new AccountId(ops.id()), ops.version());

        assertThat(other.resume(session, true)).isEmpty();
    }
}
