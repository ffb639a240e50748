package org.shegong.worker.handover;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.card.CardSearch;
import org.shegong.worker.employer.EmployerPlace;
import org.shegong.worker.employer.EmployerPlaces;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads hand-overs, to each side as much as it may know. */
@Service
@Transactional(readOnly = true)
public class HandoverDirectory {

    private static final Set<HandoverState> OPEN = EnumSet.of(HandoverState.REQUESTED, HandoverState.RELEASED);

    private final HandoverRepository handovers;
    private final HandoverSides sides;
    private final EmployerPlaces employers;
    private final CardSearch cards;

    HandoverDirectory(HandoverRepository handovers, HandoverSides sides, EmployerPlaces employers, CardSearch cards) {
        this.handovers = handovers;
        this.sides = sides;
        this.employers = employers;
        this.cards = cards;
    }

    /** The latest first. */
    public Page<HandoverView> search(Scope scope, boolean open, Pageable page) {
        var states = open ? OPEN : EnumSet.allOf(HandoverState.class);
        return handovers
                .partOf(scope.isEverything(), sides.districts(scope), states, page)
                .map(handover -> view(scope, handover));
    }

    /** @throws HandoverNotFound if there is none, or the scope takes no part in it */
    public HandoverView get(Scope scope, UUID id) {
        return handovers
                .findById(id)
                .map(handover -> view(scope, handover))
                .filter(view -> !view.side().isNone())
                .orElseThrow(HandoverNotFound::new);
    }

    /** The hand-over of a person in sight who has been let go and not been taken over yet. */
    public Optional<HandoverView> openOf(Scope scope, WorkerId worker) {
        return cards.row(scope, worker.value())
                .flatMap(row -> handovers.findByOpenWorker(row.id()))
                .map(handover -> view(scope, handover));
    }

    /** How many wait for an answer of the districts of a scope; the city answers for nobody. */
    public long waiting(Scope scope) {
        return handovers.waitingFor(sides.districts(scope));
    }

    private HandoverView view(Scope scope, Handover handover) {
        return handover.toView(
                sides.person(scope, handover),
                handover.employer().flatMap(employers::find).map(EmployerPlace::name),
                sides.of(scope, handover));
    }
}
