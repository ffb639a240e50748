package org.shegong.reports.population;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.shegong.reports.population.fact.Dated;
import org.shegong.reports.population.fact.FactsReader;
import org.springframework.stereotype.Component;

/** Brings the stored intervals of people in line with the facts: what differs is retracted, what is new is added. */
@Component
class WorkerStates {

    private final FactsReader facts;
    private final StateTable table;
    private final Clock clock;

    WorkerStates(FactsReader facts, StateTable table, Clock clock) {
        this.facts = facts;
        this.table = table;
        this.clock = clock;
    }

    /** @return how many intervals were retracted or added */
    int derive(Collection<UUID> records) {
        var people = facts.peopleOf(records);
        var change = compare(people);
        var now = change.after(clock.instant().truncatedTo(ChronoUnit.MICROS));
        table.retract(change.surplus(), now);
        table.add(change.missing().stream()
                .map(row -> new StateRow(row.worker(), now, row.interval()))
                .toList());
        return change.size();
    }

    /** What would change if these people were derived anew; empty when everything is in line. */
    Difference compare(Set<UUID> people) {
        var standing = table.standing(people);
        var right = new HashSet<Interval>();
        facts.of(people)
                .forEach(person ->
                        Timeline.of(person).forEach(interval -> right.add(new Interval(person.worker(), interval))));
        var surplus = new ArrayList<StateRow>();
        for (var row : standing) {
            if (!right.remove(new Interval(row.worker(), row.interval()))) {
                surplus.add(row);
            }
        }
        return new Difference(surplus, List.copyOf(right));
    }

    /** A stretch of days of one person in which nothing changes. */
    record Interval(UUID worker, Dated<Dimensions> interval) {}

    /** Rows that should not stand, and intervals that should. */
    record Difference(List<StateRow> surplus, List<Interval> missing) {

        int size() {
            return surplus.size() + missing.size();
        }

        /** A row is never retracted before it was recorded, and two of one day never share their instant. */
        Instant after(Instant now) {
            return surplus.stream()
                    .map(row -> row.recordedAt().plus(1, ChronoUnit.MICROS))
                    .filter(now::isBefore)
                    .max(Instant::compareTo)
                    .orElse(now);
        }
    }
}
