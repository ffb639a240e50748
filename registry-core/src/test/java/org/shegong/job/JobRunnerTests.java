package org.shegong.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shegong.shared.Scope;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.JobId;
import org.springframework.data.domain.PageRequest;

class JobRunnerTests extends CountingTest {

    private static final AccountId WANG = new AccountId(UUID.fromString("01900000-0000-7000-8000-000000000002"));

    @Test
    void runsAJobChunkByChunk() {
        var id = countTo(3);

        runner.runWaiting();

        var job = directory.get(LINS, id);
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.percent()).isEqualTo(100);
        assertThat(job.counts()).containsEntry("counted", 3L);
        assertThat(directory.log(LINS, id))
                .extracting(JobView.Line::arguments)
                .containsExactly(List.of("1"), List.of("2"), List.of("3"));
    }

    @Test
    void givesAJobToOneOfTwoNodes() {
        countTo(3);
        var free = runner.claim(1);

        assertThat(free).hasSize(1);
        assertThat(runner.claim(1)).isEmpty();
    }

    @Test
    void runsAloneKindsOneAfterAnotherInEachScope() {
        var first = alone(Scope.EVERYTHING);
        var second = alone(Scope.EVERYTHING);
        var elsewhere = alone(Scope.NOTHING);

        var claimed = runner.claim(5);
        assertThat(claimed).extracting(StoredJob::id).containsExactly(first, elsewhere);
        assertThat(runner.claim(5)).isEmpty();
        assertThat(directory.get(LINS, second).state()).isEqualTo(JobState.WAITING);

        claimed.forEach(runner::run);
        runner.runWaiting();
        assertThat(directory.get(LINS, second).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void letsTheNextOneRunWhenTheNodeOfTheFirstIsDead() {
        alone(Scope.EVERYTHING);
        alone(Scope.EVERYTHING);
        assertThat(runner.claim(2)).hasSize(1);
        leaseIsOver();

        assertThat(runner.claim(2)).hasSize(1);
    }

    @Test
    void resumesAfterTheLastCommittedChunk() {
        var id = countTo(4);
        counting.meanwhile(number -> {
            if (number == 3) {
                throw new PowerCut();
            }
        });
        assertThatExceptionOfType(PowerCut.class).isThrownBy(runner::runWaiting);
        counting.meanwhile(number -> {});
        leaseIsOver();

        runner.runWaiting();

        assertThat(counting.seen).containsExactly(3, 4);
        assertThat(directory.get(LINS, id).counts()).containsEntry("counted", 4L);
    }

    @Test
    void refusesAWorkerWhoseLeaseWasTaken() {
        var id = countTo(2);
        var late = runner.claim(1).get(0);
        leaseIsOver();
        var taken = runner.claim(1).get(0);

        runner.run(late);
        assertThat(counting.seen).isEmpty();
        runner.run(taken);

        assertThat(directory.get(LINS, id).counts()).containsEntry("counted", 2L);
    }

    @Test
    void rollsBackAChunkThatLostItsFence() {
        var id = countTo(1);
        counting.meanwhile(
                number -> jdbc.sql("update job set fence = fence + 1").update());

        runner.run(runner.claim(1).get(0));

        assertThat(directory.get(LINS, id).state()).isEqualTo(JobState.RUNNING);
        assertThat(directory.log(LINS, id)).isEmpty();
    }

    @Test
    void stopsBetweenTwoChunksWhenCancelled() {
        var id = countTo(100);
        counting.meanwhile(number -> {
            if (number == 2) {
                queue.cancel(LINS, id);
            }
        });

        runner.runWaiting();

        assertThat(counting.seen).containsExactly(1, 2);
        assertThat(directory.get(LINS, id).state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void endsAWaitingJobAtOnceWhenCancelled() {
        var id = countTo(3);

        queue.cancel(LINS, id);
        runner.runWaiting();

        assertThat(directory.get(LINS, id).state()).isEqualTo(JobState.CANCELLED);
        assertThat(counting.seen).isEmpty();
    }

    @Test
    void endsAsFailedUnderTheRefusal() {
        var id = countTo(3);
        counting.meanwhile(number -> {
            throw new JobNotRepeatable();
        });

        runner.runWaiting();

        assertThat(directory.get(LINS, id).problem()).isEqualTo("job-not-repeatable");
    }

    @Test
    void givesUpAJobThatKillsItsWorkers() {
        var id = countTo(3);
        for (int crash = 0; crash < 6; crash++) {
            runner.claim(1);
            leaseIsOver();
        }

        runner.runWaiting();

        assertThat(directory.get(LINS, id).problem()).isEqualTo("job-given-up");
    }

    @Test
    void asksForAPeriodOnlyOnce() {
        assertThat(queue.submitOnce("counting", "2026-11", new CountingJob.CountTo(1)))
                .isPresent();
        assertThat(queue.submitOnce("counting", "2026-11", new CountingJob.CountTo(1)))
                .isEmpty();
    }

    @Test
    void hidesTheJobsOfOthers() {
        var id = countTo(1);

        assertThatExceptionOfType(JobNotFound.class).isThrownBy(() -> directory.get(new JobSearch(WANG), id));
        assertThatExceptionOfType(JobNotFound.class).isThrownBy(() -> queue.cancel(new JobSearch(WANG), id));
        assertThat(directory.search(new JobSearch(WANG), PageRequest.of(0, 20))).isEmpty();
        assertThat(directory.search(LINS, PageRequest.of(0, 20))).hasSize(1);
    }

    @Test
    void repeatsAJobThatIsOver() {
        var id = countTo(2);
        runner.runWaiting();

        var again = queue.repeat(LINS, id, lin());
        runner.runWaiting();

        assertThat(directory.get(LINS, again).counts()).containsEntry("counted", 2L);
    }

    private JobId alone(Scope scope) {
        return queue.submit("alone", new CountingJob.CountTo(1), JobOwner.acting(LIN, scope));
    }

    /** Not a fault that the runner may catch: the process is gone. */
    private static final class PowerCut extends Error {}
}
