package org.shegong.job;

import java.util.Optional;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.shared.id.JobId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks for long work and stops it. A job begins within a second after the transaction that asked for it commits. */
@Service
@Transactional
public class JobQueue {

    private final JobTable jobs;
    private final JobKinds kinds;
    private final TransactionTemplate transaction;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    JobQueue(
            JobTable jobs,
            JobKinds kinds,
            TransactionTemplate transaction,
            AuditTrail trail,
            ApplicationEventPublisher events) {
        this.jobs = jobs;
        this.kinds = kinds;
        this.transaction = transaction;
        this.trail = trail;
        this.events = events;
    }

    /** @param parameters a record of the type that the kind declares */
    public JobId submit(String kind, Object parameters, JobOwner owner) {
        return accepted(kind, jobs.insert(kind, null, kinds.written(kind, parameters), owner));
    }

    /**
     * Asks for the work of a logical period, once however many nodes ask. To be called outside a transaction.
     *
     * @return nothing if it was asked for already
     */
    @Transactional(propagation = Propagation.NEVER)
    public Optional<JobId> submitOnce(String kind, String slot, Object parameters) {
        try {
            return Optional.ofNullable(transaction.execute(
                    status -> jobs.insert(kind, slot, kinds.written(kind, parameters), JobOwner.SYSTEM)));
        } catch (DuplicateKeyException askedAlready) {
            return Optional.empty();
        }
    }

    /** The same work with the same parameters once more, for the one who asks now. */
    public JobId repeat(JobSearch mine, JobId id, JobOwner owner) {
        var before = own(mine, id);
        if (!kinds.named(before.kind()).isRepeatable() || !before.state().isOver()) {
            throw new JobNotRepeatable();
        }
        return accepted(before.kind(), jobs.insert(before.kind(), null, before.parameters(), owner));
    }

    /** Stops a job before its next chunk; one that nobody has taken yet ends at once. */
    public void cancel(JobSearch mine, JobId id) {
        var job = own(mine, id);
        if (!jobs.askCancel(id)) {
            return;
        }
        trail.record(AuditEvent.done("job-cancelled", "job", id).with("kind", job.kind()));
        if (job.state() == JobState.WAITING) {
            jobs.end(job, JobState.CANCELLED, "");
            events.publishEvent(job.ended(JobState.CANCELLED, "", job.link()));
        }
    }

    private StoredJob own(JobSearch mine, JobId id) {
        return jobs.find(id).filter(mine::includes).orElseThrow(JobNotFound::new);
    }

    private JobId accepted(String kind, JobId id) {
        trail.record(AuditEvent.done("job-asked-for", "job", id).with("kind", kind));
        return id;
    }
}
