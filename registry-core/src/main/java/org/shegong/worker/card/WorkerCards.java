package org.shegong.worker.card;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.fact.Entered;
import org.shegong.worker.fact.KnownAs;
import org.springframework.data.domain.Limit;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the cards true: derives them in the transaction of each change, and takes the columns of certification. */
@NamedInterface("card")
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class WorkerCards {

    private static final Set<WorkerKey.Kind> OF_PERSON = Set.of(
            WorkerKey.Kind.NAME,
            WorkerKey.Kind.PINYIN,
            WorkerKey.Kind.INITIALS,
            WorkerKey.Kind.ID_NUMBER,
            WorkerKey.Kind.PHONE);

    private final WorkerCardRepository cards;
    private final WorkerKeyRepository keys;
    private final CardDerivation derivation;
    private final Clock clock;

    WorkerCards(WorkerCardRepository cards, WorkerKeyRepository keys, CardDerivation derivation, Clock clock) {
        this.cards = cards;
        this.keys = keys;
        this.derivation = derivation;
        this.clock = clock;
    }

    /** Lets people be entered and more be told of them; the cards of the new ones are written once, at the end. */
    public void together(Runnable work) {
        NewCards.during(work, cards::save);
    }

    /** Takes what certification knows of people; a record that was merged into another has no card and is left. */
    public void certified(Map<WorkerId, CertificationColumns> told) {
        var wanted = new HashMap<UUID, Set<WorkerKey.Id>>();
        var shown = locked(told.keySet());
        told.forEach((worker, columns) -> {
            var card = shown.get(worker.value());
            if (card != null) {
                card.show(columns);
                write(card);
                wanted.put(worker.value(), certificateKeys(worker.value(), columns));
            }
        });
        keep(Set.of(WorkerKey.Kind.CERTIFICATE), wanted);
    }

    /**
     * Holds the cards until the transaction ends, so that two who change what certification knows meet here.
     *
     * @return how many there are still
     */
    public int claim(Collection<WorkerId> workers) {
        return locked(workers).size();
    }

    /** Of each of these people the records that were merged into it, whose facts are the person's. */
    public Map<UUID, List<UUID>> mergedInto(Collection<WorkerId> workers) {
        var others = Entered.others(ids(workers));
        return others.isEmpty()
                ? Map.of()
                : cards.mergedInto(others).stream()
                        .collect(Collectors.groupingBy(
                                WorkerCardRepository.Merged::getSurvivor,
                                Collectors.mapping(WorkerCardRepository.Merged::getMerged, Collectors.toList())));
    }

    /** Writes the cards of people anew from their facts. */
    public void derive(Collection<CardSubject> subjects) {
        var now = Instant.now(clock);
        var people = new LinkedHashMap<CardSubject, KnownAs>();
        subjects.forEach(subject -> people.put(subject, new KnownAs(subject.all(), now)));
        var derived = derivation.derive(people.values());
        var shown = locked(subjects.stream().map(CardSubject::worker).toList());
        var wanted = new HashMap<UUID, Set<WorkerKey.Id>>();
        people.forEach((subject, known) -> {
            var worker = subject.worker().value();
            var right = derived.get(known);
            if (right != null) {
                var card = shown.getOrDefault(worker, new WorkerCard(worker));
                card.show(subject, right);
                write(card);
                wanted.put(worker, right.words().keys(worker));
            }
        });
        keep(OF_PERSON, wanted);
    }

    /** Takes records off every list that were merged or withdrawn. */
    public void remove(Collection<WorkerId> workers) {
        locked(workers).values().forEach(cards::delete);
        var nothing = new HashMap<UUID, Set<WorkerKey.Id>>();
        workers.forEach(worker -> nothing.put(worker.value(), Set.of()));
        keep(Set.of(WorkerKey.Kind.values()), nothing);
    }

    /** Whose card shows a day that has passed. */
    public List<UUID> due(LocalDate day, int limit) {
        return cards.due(day, Limit.of(limit));
    }

    private void write(WorkerCard card) {
        if (!NewCards.keeps(card)) {
            cards.save(card);
        }
    }

    private Map<UUID, WorkerCard> locked(Collection<WorkerId> workers) {
        var found = new HashMap<>(NewCards.made());
        found.keySet().retainAll(ids(workers));
        var others = Entered.others(ids(workers));
        if (!others.isEmpty()) {
            cards.findLocked(others).forEach(card -> found.put(card.getWorkerId(), card));
        }
        return found;
    }

    private static List<UUID> ids(Collection<WorkerId> workers) {
        return workers.stream().map(WorkerId::value).toList();
    }

    private static Set<WorkerKey.Id> certificateKeys(UUID worker, CertificationColumns columns) {
        return columns.certificateNos().stream()
                .map(number -> CardFacts.Words.key(worker, WorkerKey.Kind.CERTIFICATE, number))
                .collect(Collectors.toSet());
    }

    /** Has each person found by these words of these kinds and by no others. */
    private void keep(Set<WorkerKey.Kind> kinds, Map<UUID, Set<WorkerKey.Id>> wanted) {
        var missing = new HashSet<WorkerKey.Id>();
        wanted.values().forEach(missing::addAll);
        var others = Entered.others(wanted.keySet());
        var stored = others.isEmpty() ? List.<WorkerKey>of() : keys.findByIdWorkerIdIn(others);
        for (var key : stored) {
            if (kinds.contains(key.getId().kind()) && !missing.remove(key.getId())) {
                keys.delete(key);
            }
        }
        missing.forEach(id -> keys.save(new WorkerKey(id)));
    }
}
