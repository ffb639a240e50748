package org.shegong.intake.roster;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.shegong.intake.kind.ImportKind.Applied;
import org.shegong.intake.kind.ImportKind.Made;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.RegisterWorker;
import org.shegong.worker.WorkerRegistration;
import org.springframework.stereotype.Component;

/** Brings the people of some hundreds of lines into the register, with everything the lines say. */
@Component
class RosterApplication {

    private final WorkerRegistration workers;
    private final Proofs proofs;
    private final RosterTerms terms;
    private final EntityManager entities;
    private final Clock clock;

    RosterApplication(
            WorkerRegistration workers, Proofs proofs, RosterTerms terms, EntityManager entities, Clock clock) {
        this.workers = workers;
        this.proofs = proofs;
        this.terms = terms;
        this.entities = entities;
        this.clock = clock;
    }

    /** A roster does not say since when somebody has worked there; that it is so on this day is all that is known. */
    List<Applied> apply(Scope scope, List<RosterRow> rows) {
        var today = LocalDate.now(clock);
        var commands =
                rows.stream().map(row -> row.worker(terms.of(row), today)).toList();
        var outcomes = refusals(scope, rows, commands);
        var welcome = Stream.iterate(0, row -> row < rows.size(), row -> row + 1)
                .filter(row -> !outcomes.containsKey(row))
                .toList();
        workers.together(() -> enter(scope, rows, commands, welcome, outcomes));
        release();
        return List.copyOf(outcomes.values());
    }

    /** @param outcomes takes up what became of the rows at these positions */
    private void enter(
            Scope scope,
            List<RosterRow> rows,
            List<RegisterWorker> commands,
            List<Integer> welcome,
            Map<Integer, Applied> outcomes) {
        var entered =
                workers.registerAll(scope, welcome.stream().map(commands::get).toList());
        var people = new LinkedHashMap<WorkerId, RosterRow>();
        for (int person = 0; person < entered.size(); person++) {
            people.put(entered.get(person), rows.get(welcome.get(person)));
        }
        var made = proofs.record(scope, people, LocalDate.now(clock));
        for (int person = 0; person < entered.size(); person++) {
            outcomes.put(welcome.get(person), made(entered.get(person), made));
        }
    }

    /** What was entered is written and let go, so that no later question looks through it for changes again. */
    private void release() {
        entities.flush();
        entities.clear();
    }

    /** By the position of the row; the answer is sorted by it and takes up the other rows as well. */
    private Map<Integer, Applied> refusals(Scope scope, List<RosterRow> rows, List<RegisterWorker> commands) {
        var refusals = new TreeMap<Integer, Applied>();
        var objections = workers.objections(scope, commands);
        var taken = proofs.objections(rows);
        for (int row = 0; row < rows.size(); row++) {
            int position = row;
            objections
                    .get(row)
                    .or(() -> taken.get(position))
                    .ifPresent(refusal -> refusals.put(position, Applied.refused(refusal)));
        }
        return refusals;
    }

    private static Applied made(WorkerId worker, Map<WorkerId, List<Made>> proofs) {
        var made = new ArrayList<Made>();
        made.add(new Made("worker", worker.toString()));
        made.addAll(proofs.getOrDefault(worker, List.of()));
        return Applied.made(made);
    }
}
