package org.shegong.worker.withdrawal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.card.CardSearch;
import org.shegong.worker.card.WorkerRow;
import org.shegong.worker.record.WithdrawnRecords.Standing;
import org.springframework.stereotype.Component;

/** Says why records cannot be put back to what they were before. */
@Component
class Objections {

    private final CardSearch cards;
    private final Returning returning;
    private final List<WithdrawalGuard> guards;

    Objections(CardSearch cards, Returning returning, List<WithdrawalGuard> guards) {
        this.cards = cards;
        this.returning = returning;
        this.guards = List.copyOf(guards);
    }

    /** @param versions what each of these people's records must still say */
    Map<WorkerId, Held> held(Scope scope, Map<WorkerId, Long> versions, Map<WorkerId, Standing> standing) {
        var reached = reached(scope, versions.keySet());
        var held = new LinkedHashMap<WorkerId, Held>();
        versions.forEach((person, version) -> {
            var row = standing.get(person);
            if (row == null || row.joined()) {
                held.put(person, new Held("RECORD_JOINED", row == null ? "" : row.registryNo()));
            } else if (!reached.contains(person)) {
                held.put(person, new Held("OUT_OF_REACH", ""));
            } else if (row.version() != version) {
                held.put(person, new Held("RECORD_CHANGED", row.registryNo()));
            }
        });
        return held;
    }

    /**
     * Why earlier versions cannot come back, though nobody has changed these people since.
     *
     * @param versions which one of each person is to come back
     */
    Map<WorkerId, Held> toReturning(Map<WorkerId, Long> versions, Map<WorkerId, Standing> standing) {
        var codes = returning.obstacles(versions);
        guards.stream()
                .filter(guard -> !versions.isEmpty() && guard.isOfChanges())
                .forEach(guard ->
                        guard.held(versions.keySet()).forEach(person -> codes.putIfAbsent(person, guard.code())));
        var held = new LinkedHashMap<WorkerId, Held>();
        codes.forEach((person, code) -> held.put(person, new Held(code, registryNo(standing.get(person)))));
        return held;
    }

    /** Holds the employers for whom these people would work again. */
    void holdReturning(Map<WorkerId, Long> versions) {
        returning.holdEmployers(versions);
    }

    static String registryNo(@Nullable Standing standing) {
        return standing == null ? "" : standing.registryNo();
    }

    private Set<WorkerId> reached(Scope scope, Collection<WorkerId> people) {
        return cards.rows(scope, people.stream().map(WorkerId::value).toList()).stream()
                .map(WorkerRow::id)
                .map(WorkerId::new)
                .collect(Collectors.toSet());
    }
}
