package org.shegong.worker.reach;

import org.shegong.account.grant.WorkerReach;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.card.CardSearch;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever stands on a card within the scope is reached. */
@Component
@Transactional(readOnly = true)
class CardReach implements WorkerReach {

    private final CardSearch cards;

    CardReach(CardSearch cards) {
        this.cards = cards;
    }

    @Override
    public boolean holds(Scope scope, WorkerId worker) {
        return cards.row(scope, worker.value()).isPresent();
    }
}
