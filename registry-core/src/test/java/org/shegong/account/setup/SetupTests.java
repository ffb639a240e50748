package org.shegong.account.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.account.AccountFixtures;
import org.shegong.account.AccountSearch;
import org.shegong.account.Accounts;
import org.shegong.testing.EmptyRegister;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@RegistryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SetupTests {

    @Autowired
    Setup setup;

    @Autowired
    Accounts accounts;

    @Autowired
    EmptyRegister register;

    @BeforeEach
    @AfterEach
    void emptied() {
        register.empty();
    }

    @Test
    void makesTheThreeOnceWithThePrintedCode() {
        var code = setup.printedCode();

        setup.complete(code, AccountFixtures.three());

        assertThat(setup.isOpen()).isFalse();
        assertThat(accounts.byLogin("guard")).isPresent();
        assertThatExceptionOfType(SetUpAlready.class).isThrownBy(() -> setup.complete(code, AccountFixtures.three()));
    }

    @Test
    void refusesACodeThatWasNotPrinted() {
        setup.printedCode();

        assertThatExceptionOfType(SetupCodeWrong.class)
                .isThrownBy(() -> setup.complete("ABCD-EFGH-JKLM-NPQR", AccountFixtures.three()));
        assertThat(accounts.isEmpty()).isTrue();
    }

    @Test
    void refusesTwoOfOneOffice() {
        var three = AccountFixtures.three();
        var twice = java.util.List.of(three.get(0), three.get(1), three.get(1));

        assertThatExceptionOfType(AdministratorsIncomplete.class)
                .isThrownBy(() -> setup.complete(setup.printedCode(), twice));
    }

    @Test
    void letsOneOfTwoWhoRaceWin() throws Exception {
        var code = setup.printedCode();
        Callable<Boolean> attempt = () -> {
            try {
                setup.complete(code, AccountFixtures.three());
                return true;
            } catch (RuntimeException lost) {
                return false;
            }
        };

        var racers = Executors.newFixedThreadPool(4);
        var won = racers.invokeAll(IntStream.range(0, 4).mapToObj(i -> attempt).toList()).stream()
                .filter(SetupTests::won)
                .count();
        racers.shutdown();

        assertThat(won).isEqualTo(1);
        assertThat(accounts.search(AccountSearch.ALL, org.springframework.data.domain.Pageable.ofSize(10)))
                .hasSize(3);
    }

    private static boolean won(Future<Boolean> outcome) {
        try {
            return outcome.get();
        } catch (InterruptedException | ExecutionException broken) {
            throw new AssertionError(broken);
        }
    }
}
