package org.shegong.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shegong.shared.Scope;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.JobId;

/** What keeps one person, or one file, from taking a whole node. */
class HeavyJobTests extends CountingTest {

    @Test
    void runsHeavyJobsOfOneOwnerInTurn() {
        var first = heavy(LIN);
        var second = heavy(LIN);
        var light = countTo(1);

        var claimed = runner.claim(5);
        assertThat(claimed).extracting(StoredJob::id).containsExactly(first, light);
        assertThat(runner.claim(5)).isEmpty();
        assertThat(directory.get(LINS, second).state()).isEqualTo(JobState.WAITING);

        claimed.forEach(runner::run);
        assertThat(runner.claim(5)).extracting(StoredJob::id).containsExactly(second);
    }

    @Test
    void bearsTwoHeavyJobsOnANode() {
        var first = heavy(someone());
        var second = heavy(someone());
        heavy(someone());
        var light = countTo(1);

        assertThat(runner.claim(5)).extracting(StoredJob::id).containsExactly(first, second, light);
        assertThat(runner.claim(5)).isEmpty();

        leaseIsOver();
        assertThat(runner.claim(5)).hasSize(3);
    }

    @Test
    void letsNobodyWaitForAnOwnerWhoseNodeIsDead() {
        heavy(LIN);
        heavy(LIN);
        assertThat(runner.claim(2)).hasSize(1);

        leaseIsOver();

        assertThat(runner.claim(2)).hasSize(1);
    }

    @Test
    void endsAJobThatTakesTooLong() {
        var endless = queue.submit("heavy", new CountingJob.CountTo(0), JobOwner.acting(LIN, Scope.NOTHING));

        runner.runWaiting();

        assertThat(directory.get(LINS, endless).state()).isEqualTo(JobState.FAILED);
        assertThat(directory.get(LINS, endless).problem()).isEqualTo("job-took-too-long");
    }

    private JobId heavy(AccountId owner) {
        return queue.submit("heavy", new CountingJob.CountTo(1), JobOwner.acting(owner, Scope.NOTHING));
    }

    private static AccountId someone() {
        return new AccountId(UUID.randomUUID());
    }
}
