package org.shegong.worker.handover;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.shared.ScopedRow;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.card.CardSearch;
import org.shegong.worker.card.WorkerRow;
import org.springframework.stereotype.Component;

/** Says on which side of a hand-over a scope stands, and so what it may see and do. */
@Component
class HandoverSides {

    private final CardSearch cards;

    HandoverSides(CardSearch cards) {
        this.cards = cards;
    }

    HandoverSide of(Scope scope, Handover handover) {
        boolean asksOnly = handover.getState() == HandoverState.REQUESTED;
        boolean releasing = asksOnly
                ? handover.worker().filter(worker -> holds(scope, worker)).isPresent()
                : holds(scope, handover.getFromDistrict());
        return new HandoverSide(releasing, holds(scope, handover.getToDistrict()));
    }

    /** Districts by their codes; the city needs none. */
    List<String> districts(Scope scope) {
        var districts = scope.reaches().stream()
                .flatMap(reach ->
                        reach instanceof Reach.InDistrict in ? Stream.of(in.districtCode()) : Stream.<String>empty())
                .toList();
        // An empty list is no SQL everywhere, and no district has an empty code.
        return districts.isEmpty() ? List.of("") : districts;
    }

    static boolean holds(Scope scope, @Nullable String district) {
        return scope.isEverything()
                || (district != null && new ScopedRow(district, null, null, null, null).isWithin(scope));
    }

    private boolean holds(Scope scope, WorkerId worker) {
        return cards.row(scope, worker.value()).isPresent();
    }

    /** What may be told of the person beyond the number; whether the record opens is for the scope to say. */
    @Nullable HandedPerson person(Scope scope, Handover handover) {
        return handover.worker()
                .flatMap(worker -> cards.row(Scope.EVERYTHING, worker.value()))
                .map(row -> person(scope, row))
                .orElse(null);
    }

    private HandedPerson person(Scope scope, WorkerRow row) {
        var opened = cards.row(scope, row.id()).map(WorkerRow::id).orElse(null);
        return new HandedPerson(
                opened, row.name(), row.maskedId(), row.certification().level());
    }
}
