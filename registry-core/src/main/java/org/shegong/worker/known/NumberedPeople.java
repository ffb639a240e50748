package org.shegong.worker.known;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.card.CardNumbers;
import org.shegong.worker.card.WorkerRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds people by the registry numbers that a file brings back. */
@Component
@Transactional(readOnly = true)
public class NumberedPeople {

    private final CardNumbers cards;

    NumberedPeople(CardNumbers cards) {
        this.cards = cards;
    }

    /** Numbers that nobody inside the scope bears are left out. */
    public Map<String, WorkerId> of(Scope scope, Collection<String> registryNos) {
        return registryNos.isEmpty()
                ? Map.of()
                : cards.rows(scope, registryNos).stream()
                        .collect(Collectors.toMap(WorkerRow::registryNo, row -> new WorkerId(row.id())));
    }
}
