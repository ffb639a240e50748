package org.shegong.job;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.shegong.job.effort.Effort;
import org.shegong.operation.DatabaseFailure;
import org.shegong.operation.Retry;
import org.shegong.shared.Acting;
import org.shegong.shared.DomainError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes free jobs and runs them chunk by chunk, each chunk in one transaction with its cursor. */
@Component
public class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    /** A job that dies this often without finishing one chunk is given up, or it would kill one node after another. */
    private static final int ATTEMPTS = 5;

    /** How many heavy jobs one node bears at a time. */
    private static final int HEAVY = 2;

    private final JobTable jobs;
    private final JobKinds kinds;
    private final TransactionTemplate transaction;
    private final Retry retry;
    private final ApplicationEventPublisher events;
    private volatile boolean stopping;

    JobRunner(
            JobTable jobs,
            JobKinds kinds,
            TransactionTemplate transaction,
            Retry retry,
            ApplicationEventPublisher events) {
        this.jobs = jobs;
        this.kinds = kinds;
        this.transaction = transaction;
        this.retry = retry;
        this.events = events;
    }

    /** Runs everything that is free to its end on this thread, as tests and commands do. */
    public void runWaiting() {
        for (var claimed = claim(1); !claimed.isEmpty(); claimed = claim(1)) {
            claimed.forEach(this::run);
        }
    }

    /** Lets running jobs go after their chunk, for another node or the next start. */
    void stop() {
        stopping = true;
    }

    /** Takes up to so many free jobs for this node. */
    List<StoredJob> claim(int limit) {
        return limit == 0 ? List.of() : taken(limit, kinds.heavy());
    }

    private List<StoredJob> taken(int limit, List<String> heavy) {
        int bearable = HEAVY - jobs.running(heavy, nodeName());
        return inTurn(jobs.free(limit, kinds.alone(), heavy, bearable > 0), heavy, bearable)
                .flatMap(job -> claim(job).stream())
                .toList();
    }

    /** Of two that must not run together, the one that came first; of heavy work what this node still bears. */
    private Stream<StoredJob> inTurn(List<StoredJob> free, List<String> heavy, int bearable) {
        var room = new AtomicInteger(bearable);
        var alone = kinds.alone();
        var taken = new HashSet<List<Object>>();
        return free.stream()
                .filter(job -> !alone.contains(job.kind())
                        || taken.add(List.of(job.kind(), job.owner().scope())))
                .filter(job -> !heavy.contains(job.kind())
                        || taken.add(List.of(Optional.ofNullable(job.owner().account()))))
                .filter(job -> !heavy.contains(job.kind()) || room.getAndDecrement() > 0);
    }

    void run(StoredJob claimed) {
        try {
            boolean over = Effort.atMost(kinds.effort(claimed.kind()), () -> chunks(claimed));
            if (!over) {
                transaction.executeWithoutResult(status -> jobs.release(claimed));
            }
        } catch (JobLost takenOver) {
            LOG.info("Job {} of kind {} was taken over", claimed.id(), claimed.kind());
        } catch (DomainError refused) {
            fail(claimed, refused.code());
        } catch (RuntimeException failure) {
            survive(claimed, failure);
        }
    }

    /** Returns whether the job is over; it is not, if this program is ending. */
    private boolean chunks(StoredJob claimed) {
        boolean over = false;
        while (!over && !stopping) {
            Effort.look();
            over = retry.run(() -> inTransaction(claimed));
        }
        return over;
    }

    private Optional<StoredJob> claim(StoredJob free) {
        boolean mine = Boolean.TRUE.equals(transaction.execute(status -> jobs.claim(free, nodeName())));
        return mine ? jobs.find(free.id()) : Optional.empty();
    }

    private boolean inTransaction(StoredJob claimed) {
        return Boolean.TRUE.equals(transaction.execute(status -> chunk(claimed)));
    }

    /** Returns whether the job is over. */
    private boolean chunk(StoredJob claimed) {
        var job = jobs.find(claimed.id())
                .filter(now -> now.fence() == claimed.fence() && now.state() == JobState.RUNNING)
                .orElseThrow(JobLost::new);
        if (job.cancelAsked()) {
            return end(job, JobState.CANCELLED, "");
        } else if (job.attempts() > ATTEMPTS) {
            return end(job, JobState.FAILED, "job-given-up");
        }
        var step = Acting.as(job.owner().actor(job.id().toString()), () -> kinds.step(job));
        jobs.advance(job, step);
        return step.isLast() && end(jobs.find(job.id()).orElseThrow(JobLost::new), JobState.DONE, "");
    }

    private boolean end(StoredJob job, JobState state, String problem) {
        jobs.end(job, state, problem);
        events.publishEvent(job.ended(state, problem, job.link()));
        return true;
    }

    /** A database that is away gives the job back when the lease is over; anything else is the job's own failure. */
    private void survive(StoredJob claimed, RuntimeException failure) {
        LOG.error("Job {} of kind {} failed: {}", claimed.id(), claimed.kind(), kindOf(failure));
        var meaning = DatabaseFailure.of(failure);
        if (meaning == DatabaseFailure.OTHER || meaning == DatabaseFailure.DUPLICATE) {
            fail(claimed, "job-failed");
        }
    }

    private void fail(StoredJob claimed, String problem) {
        try {
            transaction.executeWithoutResult(status -> jobs.find(claimed.id())
                    .filter(now -> now.fence() == claimed.fence())
                    .ifPresent(now -> end(now, JobState.FAILED, problem)));
        } catch (RuntimeException away) {
            LOG.error("Job {} could not be ended: {}", claimed.id(), kindOf(away));
        }
    }

    /** Messages of failures may hold values of rows; the names of their types and the place do not. */
    private static String kindOf(RuntimeException failure) {
        var trace = failure.getStackTrace();
        return failure.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private static String nodeName() {
        return ProcessHandle.current().pid() + "@" + System.getenv().getOrDefault("HOSTNAME", "node");
    }
}
