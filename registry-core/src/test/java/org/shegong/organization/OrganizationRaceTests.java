package org.shegong.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.organization.OrganizationFixtures.renai;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.operation.Operation;
import org.shegong.operation.Operations;
import org.shegong.shared.DomainError;
import org.shegong.shared.Scope;
import org.shegong.testing.EmptyRegister;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two clerks enter one employer, or change it, at the same moment. */
@RegistryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class OrganizationRaceTests {

    private static final String WON = "won";

    @Autowired
    OrganizationRegister organizations;

    @Autowired
    OrganizationDirectory directory;

    @Autowired
    Operations operations;

    @Autowired
    EmptyRegister register;

    @BeforeEach
    @AfterEach
    void empty() {
        register.empty();
    }

    @Test
    void entersOneEmployerOnceHoweverManyTry() throws Exception {
        var outcomes = atOnce(() -> organizations.register(Scope.EVERYTHING, renai()));

        assertThat(outcomes).containsOnlyOnce(WON).containsOnly(WON, "organization-already-registered");
        assertThat(directory
                        .search(Scope.EVERYTHING, OrganizationSearch.ALL, PageRequest.of(0, 10))
                        .getTotalElements())
                .isOne();
    }

    @Test
    void letsOneOfTheEditorsOfARowWin() throws Exception {
        var id = organizations.register(Scope.EVERYTHING, renai());

        var outcomes = atOnce(() ->
                organizations.correct(Scope.EVERYTHING, id, 0, OrganizationDetails.of(null, "PUBLIC_INSTITUTION")));

        assertThat(outcomes).containsOnlyOnce(WON).containsOnly(WON, "stale-record");
        assertThat(directory.get(Scope.EVERYTHING, id).version()).isOne();
    }

    private List<String> atOnce(Runnable change) throws Exception {
        var clerks = Executors.newFixedThreadPool(4);
        var tries = clerks.invokeAll(IntStream.range(0, 4)
                .mapToObj(clerk -> attempt("clerk" + clerk, change))
                .toList());
        var outcomes = new ArrayList<String>();
        for (var each : tries) {
            outcomes.add(each.get());
        }
        clerks.shutdown();
        return outcomes;
    }

    /** As a request does it: as an operation, whose refusal is told by its code. */
    private Callable<String> attempt(String clerk, Runnable change) {
        return () -> {
            try {
                return operations.perform(Operation.once(clerk, "POST /organizations"), () -> {
                    change.run();
                    return WON;
                });
            } catch (DomainError refused) {
                return refused.code();
            } catch (OptimisticLockingFailureException race) {
                return "stale-record";
            }
        };
    }
}
