package org.shegong.worker.known;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.AsRead;
import org.shegong.worker.attribute.AttributeKind;
import org.shegong.worker.attribute.AttributeView;
import org.shegong.worker.attribute.Attributes;
import org.shegong.worker.card.CardSearch;
import org.shegong.worker.card.WorkerCards;
import org.shegong.worker.card.WorkerRow;
import org.shegong.worker.contact.NewContact;
import org.shegong.worker.employment.Employments;
import org.shegong.worker.fact.KnownAs;
import org.shegong.worker.identity.NewDocument;
import org.shegong.worker.record.WorkerRecords;
import org.shegong.worker.store.FactStores;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds people by the documents that a file names, and gathers what is known of them. */
@Component
@Transactional
public class KnownPeople {

    private final FactStores facts;
    private final WorkerRecords records;
    private final WorkerCards cards;
    private final CardSearch search;
    private final Clock clock;

    KnownPeople(FactStores facts, WorkerRecords records, WorkerCards cards, CardSearch search, Clock clock) {
        this.facts = facts;
        this.records = records;
        this.cards = cards;
        this.search = search;
        this.clock = clock;
    }

    /** Who has these documents, wherever in the city; documents that nobody has are left out. */
    public Map<NewDocument, Holder> holders(Scope scope, Collection<NewDocument> documents) {
        var found = facts.identities().holders(documents);
        var standing = standing(new HashSet<>(found.values()));
        var reached = reached(scope, standing.values());
        var holders = new LinkedHashMap<NewDocument, Holder>();
        for (var document : documents) {
            var holder = found.get(document);
            var survivor = holder == null ? null : standing.get(holder);
            if (survivor != null) {
                holders.put(document, new Holder(survivor, reached.contains(survivor)));
            }
        }
        return holders;
    }

    /** The key by which a document is found, which tells nobody its number. */
    public String searchKey(NewDocument document) {
        return facts.identities().searchKey(document);
    }

    /** Whether this is how the person is reached already. */
    public boolean has(PersonOnFile person, NewContact contact) {
        var key = facts.contacts().searchKey(contact);
        return person.contacts().stream()
                .anyMatch(known ->
                        known.kind() == contact.kind() && known.searchKey().equals(key));
    }

    /** What is known of these people today; whoever lies outside the scope is left out. */
    public Map<WorkerId, PersonOnFile> of(Scope scope, Collection<WorkerId> people) {
        var ids = people.stream().map(WorkerId::value).distinct().toList();
        var rows = ids.isEmpty() ? List.<WorkerRow>of() : search.rows(scope, ids);
        var merged = rows.isEmpty() ? Map.<UUID, List<UUID>>of() : cards.mergedInto(people);
        var now = Instant.now(clock);
        var asked = new LinkedHashMap<WorkerRow, KnownAs>();
        for (var row : rows) {
            var all = new ArrayList<UUID>(List.of(row.id()));
            all.addAll(merged.getOrDefault(row.id(), List.of()));
            asked.put(row, new KnownAs(all, now));
        }
        return gathered(asked);
    }

    private Map<WorkerId, PersonOnFile> gathered(Map<WorkerRow, KnownAs> asked) {
        var today = LocalDate.now(clock);
        var names = facts.identities().namesOf(asked.values(), today);
        var documents = facts.identities().documentsOf(asked.values());
        var attributes = facts.attributes().of(asked.values());
        var studies = facts.educations().of(asked.values());
        var work = facts.employments().of(asked.values());
        var contacts = facts.contacts().keysOf(asked.values());
        var people = new HashMap<WorkerId, PersonOnFile>();
        asked.forEach((row, known) -> {
            var called = names.getOrDefault(known, List.of());
            var worker = new WorkerId(row.id());
            people.put(
                    worker,
                    new PersonOnFile(
                            new AsRead(worker, row.version()),
                            called.isEmpty() ? "" : called.get(0).name(),
                            documents.getOrDefault(known, List.of()),
                            today(attributes.getOrDefault(known, List.of()), today),
                            studies.getOrDefault(known, List.of()),
                            Employments.mainOn(work.getOrDefault(known, List.of()), today),
                            contacts.getOrDefault(known, List.of())));
        });
        return people;
    }

    private static Map<AttributeKind, String> today(List<AttributeView> values, LocalDate today) {
        return Attributes.onDay(values, today).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, value -> value.getValue().value()));
    }

    /** Of each holder the record that stands: the own one, or the one that it was merged into. */
    private Map<WorkerId, WorkerId> standing(Set<WorkerId> holders) {
        var shown = reached(Scope.EVERYTHING, holders);
        var standing = new HashMap<WorkerId, WorkerId>();
        holders.forEach(holder -> standing.put(holder, shown.contains(holder) ? holder : records.survivorOf(holder)));
        return standing;
    }

    private Set<WorkerId> reached(Scope scope, Collection<WorkerId> people) {
        var ids = new LinkedHashSet<>(people).stream().map(WorkerId::value).toList();
        return ids.isEmpty()
                ? Set.of()
                : search.rows(scope, ids).stream()
                        .map(row -> new WorkerId(row.id()))
                        .collect(Collectors.toSet());
    }
}
