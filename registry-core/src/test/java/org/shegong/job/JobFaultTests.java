package org.shegong.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shegong.notice.NoticeView;
import org.shegong.notice.Notices;
import org.shegong.shared.Acting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** What becomes of a job when something goes wrong under it. */
class JobFaultTests extends CountingTest {

    @Autowired
    Notices notices;

    @Test
    void countsAChunkOnceHoweverOftenItDeadlocks() {
        var id = countTo(3);
        counting.meanwhile(number -> {
            if (number == 2 && counting.seen.size() < 4) {
                throw new IllegalStateException(new SQLException("", "40001", 1213));
            }
        });

        runner.runWaiting();

        assertThat(counting.seen).containsExactly(1, 2, 2, 2, 3);
        assertThat(directory.get(LINS, id).counts()).containsEntry("counted", 3L);
    }

    @Test
    void waitsForItsLeaseWhenTheDatabaseIsAway() {
        var id = countTo(3);
        counting.meanwhile(number -> {
            throw new IllegalStateException(new SQLException("", "08S01", 0));
        });
        runner.runWaiting();
        assertThat(directory.get(LINS, id).state()).isEqualTo(JobState.RUNNING);
        assertThat(runner.claim(1)).isEmpty();

        counting.meanwhile(number -> {});
        leaseIsOver();
        runner.runWaiting();

        assertThat(directory.get(LINS, id).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void failsUnderNoOthersWordsThanItsOwn() {
        var id = countTo(3);
        counting.meanwhile(number -> {
            if (number == 2) {
                throw new IllegalStateException("张三 321298190001010010");
            }
        });

        runner.runWaiting();

        var job = directory.get(LINS, id);
        assertThat(job.problem()).isEqualTo("job-failed");
        assertThat(job.done()).isEqualTo(1);
        assertThat(directory.log(LINS, id)).hasSize(1);
    }

    @Test
    void givesEachJobToOneOfManyWorkers() throws Exception {
        IntStream.range(0, 12).forEach(number -> countTo(1));
        var workers = Executors.newFixedThreadPool(4);
        var claims = Stream.generate(() -> workers.submit(() -> runner.claim(12)))
                .limit(4)
                .toList();

        int claimed = 0;
        for (var claim : claims) {
            claimed += claim.get().size();
        }

        workers.shutdown();
        assertThat(claimed).isEqualTo(12);
        assertThat(jdbc.sql("select max(fence) from job").query(Long.class).single())
                .isEqualTo(1);
    }

    @Test
    void asksForAPeriodOnceAmongManyNodes() throws Exception {
        var nodes = Executors.newFixedThreadPool(4);
        var asked = Stream.generate(
                        () -> nodes.submit(() -> queue.submitOnce("counting", "2026-11", new CountingJob.CountTo(1))))
                .limit(4)
                .toList();

        int accepted = 0;
        for (var answer : asked) {
            accepted += answer.get().isPresent() ? 1 : 0;
        }

        nodes.shutdown();
        assertThat(accepted).isEqualTo(1);
    }

    @Test
    void ringsOnceForAJobThatWasTakenOver() {
        countTo(2);
        var late = runner.claim(1).get(0);
        leaseIsOver();
        runner.runWaiting();
        runner.run(late);

        assertThat(notices.of(LIN, PageRequest.of(0, 20)))
                .extracting(NoticeView::code)
                .containsExactly("job-done");
    }

    @Test
    void actsInTheNameOfItsOwner() {
        var id = Acting.as(org.shegong.shared.Actor.system("lin"), () -> countTo(1));
        counting.meanwhile(number -> {
            assertThat(Acting.current().name()).isEqualTo("lin");
            assertThat(Acting.current().requestId()).isEqualTo(id.toString());
        });

        runner.runWaiting();

        assertThat(directory.get(LINS, id).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void repeatsNoJobThatIsStillRunning() {
        var id = countTo(2);

        assertThatExceptionOfType(JobNotRepeatable.class).isThrownBy(() -> queue.repeat(LINS, id, lin()));
    }
}
