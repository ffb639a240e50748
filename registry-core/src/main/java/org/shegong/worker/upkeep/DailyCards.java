package org.shegong.worker.upkeep;

import org.shegong.operation.Retry;
import org.shegong.shared.database.Lane;
import org.shegong.worker.record.CardRefresh;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets employments begin and end on lists when their day has come; several nodes may do so at once. */
@Component
@ConditionalOnBooleanProperty(name = "shegong.background", matchIfMissing = true)
class DailyCards {

    private static final int AT_ONCE = 200;

    private final CardRefresh cards;
    private final Retry retry;

    DailyCards(CardRefresh cards, Retry retry) {
        this.cards = cards;
        this.retry = retry;
    }

    @Scheduled(initialDelay = 5_000, fixedDelay = 60_000)
    void refresh() {
        int refreshed = AT_ONCE;
        while (refreshed == AT_ONCE) {
            refreshed = Lane.JOB.run(() -> retry.run(() -> cards.refreshDue(AT_ONCE)));
        }
    }
}
