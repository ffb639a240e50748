package org.shegong.job;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.JobId;
import org.shegong.testing.EmptyRegister;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Jobs that count, asked for by Lin, run when a test says so. */
@RegistryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class CountingTest {

    static final AccountId LIN = new AccountId(UUID.fromString("01900000-0000-7000-8000-000000000001"));
    static final JobSearch LINS = new JobSearch(LIN);

    @Autowired
    JobQueue queue;

    @Autowired
    JobRunner runner;

    @Autowired
    JobDirectory directory;

    @Autowired
    CountingJob counting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    EmptyRegister register;

    @BeforeEach
    void nothingHappensMeanwhile() {
        counting.meanwhile(number -> {});
    }

    @AfterEach
    void empty() {
        register.empty();
    }

    JobId countTo(int last) {
        return queue.submit("counting", new CountingJob.CountTo(last), lin());
    }

    static JobOwner lin() {
        return JobOwner.acting(LIN, Scope.of(new Reach.InDistrict("321298")));
    }

    /** As if every node that works on something had died a while ago. */
    void leaseIsOver() {
        transaction.executeWithoutResult(
                status -> jdbc.sql("update job set lease_until = 0").update());
    }
}
