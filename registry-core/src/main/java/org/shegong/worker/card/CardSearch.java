package org.shegong.worker.card;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.shegong.shared.Scope;
import org.shegong.shared.input.PersonNames;
import org.shegong.shared.input.Texts;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Finds cards inside a scope. */
@Component
public class CardSearch {

    /** How far a total is counted; one more means that there are more. */
    public static final int COUNTED = 10_000;

    /** What a list may be sorted by, and the attribute whose index gives that order. */
    static final Map<String, String> SORTS =
            Map.of("name", "pinyin", "registryNo", "registryNo", "validTo", "registrationValidTo");

    private static final int NAMESAKES = 20;

    private final EntityManager entities;
    private final SearchWords words;
    private final CertificationColumns.Needs needs;
    private final Clock clock;

    CardSearch(EntityManager entities, SearchWords words, CertificationColumns.Needs needs, Clock clock) {
        this.entities = entities;
        this.words = words;
        this.needs = needs;
        this.clock = clock;
    }

    /** Finds whom the page names off an index alone, and then reads the cards of this one page. */
    public Page<WorkerRow> page(Scope scope, WorkerSearch search, Pageable page) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(UUID.class);
        var card = query.from(WorkerCard.class);
        query.select(card.get("workerId"))
                .where(conditions(scope, search, query, card))
                .orderBy(order(builder, card, page.getSort()));
        var found = entities.createQuery(query);
        if (page.isPaged()) {
            found.setFirstResult(Math.toIntExact(page.getOffset())).setMaxResults(page.getPageSize());
        }
        var workers = found.getResultList();
        return new PageImpl<>(inOrder(workers), page, total(scope, search, page, workers.size()));
    }

    private List<WorkerRow> inOrder(List<UUID> workers) {
        var rows = entities.createQuery("select c from WorkerCard c where c.workerId in :workers", WorkerCard.class)
                .setParameter("workers", workers)
                .getResultStream()
                .map(WorkerCard::toRow)
                .collect(Collectors.toMap(WorkerRow::id, Function.identity()));
        return workers.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    /** Whether somebody is asked for by a full ID number or phone. */
    public boolean asksByNumber(WorkerSearch search) {
        var typed = Texts.trimmed(search.q());
        return !typed.isEmpty() && words.understood(typed).isPersonal();
    }

    /** Exact, however many there are. */
    public long count(Scope scope, WorkerSearch search) {
        var query = entities.getCriteriaBuilder().createQuery(Long.class);
        var card = query.from(WorkerCard.class);
        query.select(entities.getCriteriaBuilder().count(card)).where(conditions(scope, search, query, card));
        return entities.createQuery(query).getSingleResult();
    }

    public Optional<WorkerRow> row(Scope scope, UUID worker) {
        return rows(scope, List.of(worker)).stream().findFirst();
    }

    /** The cards of those that lie inside the scope. */
    public List<WorkerRow> rows(Scope scope, Collection<UUID> workers) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(WorkerCard.class);
        var card = query.from(WorkerCard.class);
        query.select(card)
                .where(
                        builder.and(
                                new CardPredicates(builder, card).within(scope).toArray()),
                        card.get("workerId").in(workers));
        return entities.createQuery(query).getResultList().stream()
                .map(WorkerCard::toRow)
                .toList();
    }

    /** People of that name, or one spelled alike, who were born on that day, in the whole city. */
    public List<WorkerRow> namesakes(String name, LocalDate birthDate) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(WorkerCard.class);
        var card = query.from(WorkerCard.class);
        query.select(card)
                .where(
                        builder.equal(card.get("nameKey"), PersonNames.searchKey(name)),
                        builder.equal(card.get("birthDate"), birthDate));
        return entities.createQuery(query).setMaxResults(NAMESAKES).getResultList().stream()
                .map(WorkerCard::toRow)
                .toList();
    }

    private long total(Scope scope, WorkerSearch search, Pageable page, int found) {
        if (page.isUnpaged()) {
            return found;
        }
        return found > 0 && found < page.getPageSize() ? page.getOffset() + found : limitedCount(scope, search);
    }

    /** The database counts to the limit by itself; only the number travels. */
    private long limitedCount(Scope scope, WorkerSearch search) {
        var builder = entities.unwrap(Session.class).getCriteriaBuilder();
        var query = builder.createQuery(Long.class);
        var matches = query.subquery(Tuple.class);
        var card = matches.from(WorkerCard.class);
        matches.multiselect(card.get("workerId").alias("worker"))
                .where(conditions(scope, search, matches, card))
                .fetch(COUNTED + 1);
        query.select(builder.count(query.from(matches).get("worker")));
        return entities.createQuery(query).getSingleResult();
    }

    private Predicate[] conditions(Scope scope, WorkerSearch search, AbstractQuery<?> query, Root<WorkerCard> card) {
        var predicates = new CardPredicates(entities.getCriteriaBuilder(), card)
                .within(scope)
                .matching(search, LocalDate.now(clock), needs);
        var typed = Texts.trimmed(search.q());
        return (typed.isEmpty() ? predicates : found(words.understood(typed), predicates, query)).toArray();
    }

    /** Asks for the registry number first: both keys in one condition would make the database read every card. */
    private CardPredicates found(SearchWords.Word word, CardPredicates predicates, AbstractQuery<?> query) {
        return word.registryNo() && hasNumber(word.text())
                ? predicates.numbered(word.text())
                : predicates.found(word, query);
    }

    private boolean hasNumber(String registryNo) {
        return !entities.createQuery("select c.workerId from WorkerCard c where c.registryNo = :number", UUID.class)
                .setParameter("number", registryNo)
                .getResultList()
                .isEmpty();
    }

    private static List<Order> order(CriteriaBuilder builder, Root<WorkerCard> card, Sort sort) {
        var orders = new ArrayList<Order>();
        for (var wanted : sort.isSorted() ? sort : Sort.by("name")) {
            var attribute = Optional.ofNullable(SORTS.get(wanted.getProperty())).orElseThrow(UnknownSort::new);
            orders.add(wanted.isAscending() ? builder.asc(card.get(attribute)) : builder.desc(card.get(attribute)));
        }
        orders.add(builder.asc(card.get("workerId")));
        return orders;
    }
}
