package org.shegong.worker.card;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shegong.shared.Scope;
import org.shegong.shared.input.PersonNames;
import org.shegong.shared.input.Texts;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.stereotype.Component;

/** Finds cards inside a scope. */
@Component
public class CardSearch {

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

    /** The people of one page, found off an index and no further than one more than it shows; nothing is counted. */
    public Slice<WorkerRow> slice(Scope scope, WorkerSearch search, Pageable page) {
        var found = found(scope, search, page);
        int shown = page.isPaged() ? Math.min(page.getPageSize(), found.size()) : found.size();
        return new SliceImpl<>(inOrder(found.subList(0, shown)), page, shown < found.size());
    }

    /** The same, and exactly how many there are in all. */
    public Page<WorkerRow> page(Scope scope, WorkerSearch search, Pageable page) {
        var rows = slice(scope, search, page).getContent();
        return PageableExecutionUtils.getPage(rows, page, () -> count(scope, search));
    }

    /** Each way of a word is asked by itself, because an index answers only one; they are merged in the list's order. */
    private List<UUID> found(Scope scope, WorkerSearch search, Pageable page) {
        var order = ListOrder.of(page.getSort());
        int before = page.isPaged() ? Math.toIntExact(page.getOffset()) : 0;
        int wanted = page.isPaged() ? page.getPageSize() + 1 : Integer.MAX_VALUE - before;
        var ways = ways(search);
        if (ways.size() == 1) {
            return places(scope, search, ways.get(0), order)
                    .setFirstResult(before)
                    .setMaxResults(wanted)
                    .getResultStream()
                    .map(place -> place.get(1, UUID.class))
                    .toList();
        }
        return ways.stream()
                .flatMap(way ->
                        places(scope, search, way, order).setMaxResults(before + wanted).getResultList().stream())
                .sorted(order::compare)
                .skip(before)
                .limit(wanted)
                .map(place -> place.get(1, UUID.class))
                .toList();
    }

    /** What the list is sorted by and who it is, which is all that the index has to tell. */
    private TypedQuery<Tuple> places(Scope scope, WorkerSearch search, Way way, ListOrder order) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createTupleQuery();
        var card = query.from(WorkerCard.class);
        query.select(builder.tuple(card.get(order.attribute()), card.get("workerId")))
                .where(conditions(scope, search, way, query, card))
                .orderBy(order.of(builder, card, way.isScattered()));
        return entities.createQuery(query);
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
        return ways(search).stream().mapToLong(way -> count(scope, search, way)).sum();
    }

    private long count(Scope scope, WorkerSearch search, Way way) {
        var query = entities.getCriteriaBuilder().createQuery(Long.class);
        var card = query.from(WorkerCard.class);
        query.select(entities.getCriteriaBuilder().count(card)).where(conditions(scope, search, way, query, card));
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

    private Predicate[] conditions(
            Scope scope, WorkerSearch search, Way way, AbstractQuery<?> query, Root<WorkerCard> card) {
        var predicates = new CardPredicates(entities.getCriteriaBuilder(), card)
                .within(scope)
                .matching(search, LocalDate.now(clock), needs);
        return way.condition().apply(predicates, query).toArray();
    }

    /** Asks for the registry number first: both keys in one condition would make the database read every card. */
    private List<Way> ways(WorkerSearch search) {
        var typed = Texts.trimmed(search.q());
        if (typed.isEmpty()) {
            return List.of(new Way(false, (predicates, query) -> predicates));
        }
        var word = words.understood(typed);
        if (word.registryNo() && hasNumber(word.text())) {
            return List.of(new Way(true, (predicates, query) -> predicates.numbered(word.text())));
        }
        return IntStream.range(0, word.ways())
                .mapToObj(way -> new Way(!word.isName(way), (predicates, query) -> predicates.found(word, way, query)))
                .toList();
    }

    private boolean hasNumber(String registryNo) {
        return !entities.createQuery("select c.workerId from WorkerCard c where c.registryNo = :number", UUID.class)
                .setParameter("number", registryNo)
                .getResultList()
                .isEmpty();
    }

    /**
     * One of the ways, excluding each other, in which cards answer to what was typed.
     *
     * @param isScattered whether these people do not stand together in the order of names
     */
    private record Way(boolean isScattered, BiFunction<CardPredicates, AbstractQuery<?>, CardPredicates> condition) {}
}
