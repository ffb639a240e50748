package org.shegong.intake.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.shegong.intake.kind.Change;
import org.shegong.intake.kind.ChangedMeanwhile;
import org.shegong.intake.kind.ImportKind.Applied;
import org.shegong.intake.kind.ImportKind.Made;
import org.shegong.intake.roster.RosterSteps.Differing;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.AsRead;
import org.springframework.stereotype.Component;

/** Changes those people of lines who were in the register before. */
@Component
class RosterChanges {

    private final RosterSteps steps;
    private final Clock clock;

    RosterChanges(RosterSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    /** Each line is compared once more; one that would change something else than was shown is refused. */
    List<Applied> apply(Scope scope, List<RosterRow> rows) {
        var workers = rows.stream().map(RosterChanges::worker).toList();
        var file = steps.read(scope, workers, rows);
        var applied = new ArrayList<Applied>();
        for (var row : rows) {
            var worker = worker(row);
            if (!file.people().containsKey(worker)) {
                applied.add(Applied.refused(new ChangedMeanwhile()));
                continue;
            }
            var differing = steps.compare(row, worker, file, LocalDate.now(clock));
            var isAsShown = differing.change().told().equals(row.values().get(Change.TOLD));
            applied.add(isAsShown ? put(scope, differing) : Applied.refused(new ChangedMeanwhile()));
        }
        return applied;
    }

    private static Applied put(Scope scope, Differing differing) {
        var made = new ArrayList<Made>();
        var before = differing.person().read();
        var read = before;
        for (var step : differing.steps()) {
            read = new AsRead(read.worker(), step.act().on(scope, read, made));
        }
        made.add(new Made("worker-change", before.worker() + ":" + before.version() + ":" + read.version()));
        return Applied.made(made);
    }

    private static WorkerId worker(RosterRow row) {
        return new WorkerId(UUID.fromString(row.values().getOrDefault(Change.OBJECT, "")));
    }
}
