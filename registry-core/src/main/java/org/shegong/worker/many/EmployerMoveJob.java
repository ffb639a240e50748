package org.shegong.worker.many;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.shegong.account.Access;
import org.shegong.account.Permission;
import org.shegong.job.JobKind;
import org.shegong.job.JobRun;
import org.shegong.job.JobStep;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.AsRead;
import org.shegong.worker.EmploymentChanges;
import org.springframework.stereotype.Component;

/** Moves some people a chunk, by the rights that the owner has at that moment; whoever cannot go is named in the log. */
@Component
class EmployerMoveJob implements JobKind<EmployerMove> {

    static final String NAME = "employer-move";

    private static final int CHUNK = 50;

    private final EmploymentChanges changes;
    private final Access access;

    EmployerMoveJob(EmploymentChanges changes, Access access) {
        this.changes = changes;
        this.access = access;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<EmployerMove> parameters() {
        return EmployerMove.class;
    }

    @Override
    public JobStep step(JobRun<EmployerMove> run) {
        var move = run.parameters();
        int all = move.people().size();
        int from = run.isFirstChunk() ? 0 : Integer.parseInt(run.cursor());
        int to = Math.min(all, from + CHUNK);
        var chunk = move.people().subList(from, to);
        var step = to < all
                ? JobStep.next(String.valueOf(to))
                : JobStep.last().leadingTo("/workers?employer=" + move.employer());
        return told(step.did(chunk.size()).of(all), chunk, moved(scope(run), move, chunk));
    }

    private Map<WorkerId, EmploymentChanges.Obstacle> moved(
            Scope scope, EmployerMove move, List<EmployerMove.Person> chunk) {
        var people = chunk.stream()
                .map(person -> new AsRead(new WorkerId(person.id()), person.version()))
                .toList();
        return changes.changeWhoCan(scope, people, new OrganizationId(move.employer()), move.from());
    }

    private static JobStep told(
            JobStep step, List<EmployerMove.Person> chunk, Map<WorkerId, EmploymentChanges.Obstacle> obstacles) {
        var told = step.counting("moved", chunk.size() - obstacles.size()).counting("not-moved", obstacles.size());
        for (var person : chunk) {
            var obstacle = obstacles.get(new WorkerId(person.id()));
            if (obstacle != null) {
                told = told.saying("employer-move." + obstacle.name().toLowerCase(Locale.ROOT), person.registryNo());
            }
        }
        return told;
    }

    private Scope scope(JobRun<EmployerMove> run) {
        return access.scopeOf(Objects.requireNonNull(run.owner().account()), Permission.EDIT_WORKERS);
    }
}
