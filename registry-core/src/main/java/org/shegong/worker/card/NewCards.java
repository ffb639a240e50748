package org.shegong.worker.card;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shegong.worker.fact.Entered;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The cards of people who are being entered, kept until everything is told that they show. */
final class NewCards {

    private final Map<UUID, WorkerCard> cards = new LinkedHashMap<>();

    private NewCards() {}

    /** @param write takes each card when the work has ended well */
    static void during(Runnable work, Consumer<WorkerCard> write) {
        var made = new NewCards();
        TransactionSynchronizationManager.bindResource(NewCards.class, made);
        try {
            work.run();
        } finally {
            TransactionSynchronizationManager.unbindResource(NewCards.class);
        }
        made.cards.values().forEach(write);
    }

    /** Keeps the card back, if it is one of somebody new. */
    static boolean keeps(WorkerCard card) {
        var running = running();
        if (running == null || !Entered.isBeing(card.getWorkerId())) {
            return false;
        }
        running.cards.put(card.getWorkerId(), card);
        return true;
    }

    static Map<UUID, WorkerCard> made() {
        var running = running();
        return running == null ? Map.of() : running.cards;
    }

    private static @Nullable NewCards running() {
        return (NewCards) TransactionSynchronizationManager.getResource(NewCards.class);
    }
}
