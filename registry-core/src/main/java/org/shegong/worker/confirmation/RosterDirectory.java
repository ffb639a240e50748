package org.shegong.worker.confirmation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shegong.protection.Sha256;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.card.WorkerRow;
import org.shegong.worker.card.WorkerSearch;
import org.shegong.worker.employer.EmployerPlaces;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the list of one employer, and what has become of it since it was confirmed. */
@Service
@Transactional
public class RosterDirectory {

    private final EmployerPlaces employers;
    private final WorkerDirectory workers;
    private final ConfirmationRows rows;
    private final Clock clock;

    RosterDirectory(EmployerPlaces employers, WorkerDirectory workers, ConfirmationRows rows, Clock clock) {
        this.employers = employers;
        this.workers = workers;
        this.rows = rows;
        this.clock = clock;
    }

    /** @throws org.shegong.worker.employer.EmployerNotFound if there is none, or none within the scope */
    public Roster get(Scope scope, OrganizationId employer) {
        employers.require(scope, employer);
        var place = employers.find(employer).orElseThrow();
        var people = workers.list(scope, WorkerSearch.at(place.id()), Pageable.unpaged())
                .getContent();
        var lines = lines(people);
        var last = rows.last(place.id());
        return new Roster(
                place.id(),
                place.name(),
                Quarter.of(LocalDate.now(clock)),
                people,
                digest(lines),
                last.map(said -> changes(rows.linesOf(said.id()), lines)).orElse(List.of()),
                last);
    }

    static List<RosterLine> lines(List<WorkerRow> people) {
        return people.stream()
                .map(RosterLine::of)
                .sorted(Comparator.comparing(RosterLine::worker))
                .toList();
    }

    private static String digest(List<RosterLine> lines) {
        return Sha256.hex(lines.stream().map(RosterLine::digest).collect(Collectors.joining("\n")));
    }

    private static List<RosterChange> changes(List<RosterLine> before, List<RosterLine> now) {
        var known = byWorker(before);
        var present = byWorker(now);
        var changes = new ArrayList<RosterChange>();
        now.stream()
                .filter(line -> !known.containsKey(line.worker()))
                .forEach(line -> changes.add(change(RosterChange.Kind.JOINED, line)));
        before.stream()
                .filter(line -> !present.containsKey(line.worker()))
                .forEach(line -> changes.add(change(RosterChange.Kind.LEFT, line)));
        now.stream()
                .filter(line -> known.containsKey(line.worker()) && !line.equals(known.get(line.worker())))
                .forEach(line -> changes.add(change(RosterChange.Kind.CHANGED, line)));
        return changes;
    }

    private static RosterChange change(RosterChange.Kind kind, RosterLine line) {
        return new RosterChange(kind, line.worker(), line.registryNo(), line.name());
    }

    private static Map<UUID, RosterLine> byWorker(List<RosterLine> lines) {
        return lines.stream().collect(Collectors.toMap(RosterLine::worker, Function.identity()));
    }
}
