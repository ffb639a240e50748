package org.shegong.worker.card;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.shegong.shared.id.WorkerId;
import org.shegong.shared.input.PersonNames;
import org.shegong.worker.fact.KnownAs;
import org.shegong.worker.identity.NameReading;
import org.shegong.worker.identity.NameView;
import org.shegong.worker.store.FactStores;
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

    private final WorkerCardRepository cards;
    private final WorkerKeyRepository keys;
    private final CardDerivation derivation;
    private final FactStores facts;
    private final Clock clock;

    WorkerCards(
            WorkerCardRepository cards,
            WorkerKeyRepository keys,
            CardDerivation derivation,
            FactStores facts,
            Clock clock) {
        this.cards = cards;
        this.keys = keys;
        this.derivation = derivation;
        this.facts = facts;
        this.clock = clock;
    }

    /** Takes what certification knows of a person; a record that was merged into another has no card and is left. */
    public void certified(WorkerId worker, CertificationColumns columns) {
        cards.findLocked(worker.value()).ifPresent(card -> {
            card.show(columns);
            cards.save(card);
            keep(worker, Set.of(WorkerKey.Kind.CERTIFICATE), certificateKeys(worker, columns));
        });
    }

    /** Holds the card until the transaction ends, so that two who change what certification knows meet here. */
    public void claim(WorkerId worker) {
        cards.findLocked(worker.value());
    }

    /** The records that were merged into a person's, whose facts are the person's. */
    public List<UUID> mergedInto(WorkerId worker) {
        return cards.mergedInto(worker.value());
    }

    /** Writes the card of a person anew from the facts. */
    public void derive(CardSubject subject) {
        var known = new KnownAs(subject.all(), Instant.now(clock));
        var names = facts.identities().namesOf(known, LocalDate.now(clock));
        var card = cards.findLocked(subject.worker().value())
                .orElseGet(() -> new WorkerCard(subject.worker().value()));
        card.show(subject, derivation.factsOf(known, names));
        cards.save(card);
        var kinds = Set.of(
                WorkerKey.Kind.NAME,
                WorkerKey.Kind.PINYIN,
                WorkerKey.Kind.INITIALS,
                WorkerKey.Kind.ID_NUMBER,
                WorkerKey.Kind.PHONE);
        keep(subject.worker(), kinds, keysOf(subject.worker(), known, names));
    }

    /** Takes a merged record off every list. */
    public void remove(WorkerId worker) {
        cards.findLocked(worker.value()).ifPresent(cards::delete);
        keep(worker, Set.of(WorkerKey.Kind.values()), Set.of());
    }

    /** Whose card shows a day that has passed. */
    public List<UUID> due(LocalDate day, int limit) {
        return cards.due(day, Limit.of(limit));
    }

    private Set<WorkerKey.Id> keysOf(WorkerId worker, KnownAs known, List<NameView> names) {
        var wanted = new HashSet<WorkerKey.Id>();
        for (var name : names) {
            wanted.add(key(worker, WorkerKey.Kind.NAME, PersonNames.searchKey(name.name())));
            for (var reading : facts.readings().of(name.name())) {
                readingKeys(worker, reading).forEach(wanted::add);
            }
        }
        facts.identities().indexesOf(known).forEach(index -> wanted.add(key(worker, WorkerKey.Kind.ID_NUMBER, index)));
        facts.contacts().phoneIndexesOf(known).forEach(index -> wanted.add(key(worker, WorkerKey.Kind.PHONE, index)));
        return wanted;
    }

    private static Stream<WorkerKey.Id> readingKeys(WorkerId worker, NameReading reading) {
        return reading.full().isEmpty()
                ? Stream.empty()
                : Stream.of(
                        key(worker, WorkerKey.Kind.PINYIN, reading.full()),
                        key(worker, WorkerKey.Kind.INITIALS, reading.initials()));
    }

    private static Set<WorkerKey.Id> certificateKeys(WorkerId worker, CertificationColumns columns) {
        var wanted = new HashSet<WorkerKey.Id>();
        columns.certificateNos().forEach(number -> wanted.add(key(worker, WorkerKey.Kind.CERTIFICATE, number)));
        return wanted;
    }

    private static WorkerKey.Id key(WorkerId worker, WorkerKey.Kind kind, String text) {
        return new WorkerKey.Id(worker.value(), kind, text.length() <= 200 ? text : text.substring(0, 200));
    }

    private void keep(WorkerId worker, Set<WorkerKey.Kind> kinds, Set<WorkerKey.Id> wanted) {
        var missing = new HashSet<>(wanted);
        for (var stored : keys.findByIdWorkerId(worker.value())) {
            if (kinds.contains(stored.getId().kind()) && !missing.remove(stored.getId())) {
                keys.delete(stored);
            }
        }
        missing.forEach(id -> keys.save(new WorkerKey(id)));
    }
}
