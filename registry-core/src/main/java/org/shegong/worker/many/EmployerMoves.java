package org.shegong.worker.many;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.shegong.job.JobOwner;
import org.shegong.job.JobQueue;
import org.shegong.shared.Acting;
import org.shegong.shared.Scope;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.JobId;
import org.shegong.shared.id.OrganizationId;
import org.shegong.worker.card.WorkerRow;
import org.shegong.worker.employer.EmployerPlaces;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends many people to one employer. */
@Service
@Transactional
public class EmployerMoves {

    private final EmployerPlaces employers;
    private final JobQueue jobs;

    EmployerMoves(EmployerPlaces employers, JobQueue jobs) {
        this.employers = employers;
        this.jobs = jobs;
    }

    /** Asks for the job that moves them, for whoever acts on this thread. */
    public JobId ask(Scope scope, List<WorkerRow> people, OrganizationId employer, LocalDate from) {
        employers.require(scope, employer);
        var account = new AccountId(Objects.requireNonNull(Acting.current().account(), "Somebody acts"));
        var move = new EmployerMove(
                employer.value(),
                from,
                people.stream()
                        .map(row -> new EmployerMove.Person(row.id(), row.version(), row.registryNo()))
                        .toList());
        return jobs.submit(EmployerMoveJob.NAME, move, JobOwner.acting(account, scope));
    }
}
