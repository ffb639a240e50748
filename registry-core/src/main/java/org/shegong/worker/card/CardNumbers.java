package org.shegong.worker.card;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.shegong.shared.Scope;
import org.springframework.stereotype.Component;

/** Finds cards inside a scope by many registry numbers. */
@Component
public class CardNumbers {

    private final EntityManager entities;

    CardNumbers(EntityManager entities) {
        this.entities = entities;
    }

    public List<WorkerRow> rows(Scope scope, Collection<String> registryNos) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(WorkerCard.class);
        var card = query.from(WorkerCard.class);
        query.select(card)
                .where(
                        builder.and(
                                new CardPredicates(builder, card).within(scope).toArray()),
                        card.get("registryNo").in(registryNos));
        return entities.createQuery(query).getResultList().stream()
                .map(WorkerCard::toRow)
                .toList();
    }
}
