package org.shegong.worker.withdrawal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    Objections(CardSearch cards) {
        this.cards = cards;
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

    private Set<WorkerId> reached(Scope scope, Collection<WorkerId> people) {
        return cards.rows(scope, people.stream().map(WorkerId::value).toList()).stream()
                .map(WorkerRow::id)
                .map(WorkerId::new)
                .collect(Collectors.toSet());
    }
}
