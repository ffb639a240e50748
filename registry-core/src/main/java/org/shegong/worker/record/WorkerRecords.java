package org.shegong.worker.record;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.card.CardSearch;
import org.shegong.worker.card.CardSubject;
import org.shegong.worker.card.WorkerCards;
import org.shegong.worker.fact.Entered;
import org.shegong.worker.fact.KnownAs;
import org.shegong.worker.store.FactStores;
import org.springframework.stereotype.Component;

/** Opens records for a change inside a scope, writes their next version, and reads their facts as of any instant. */
@Component
public class WorkerRecords {

    private final SocialWorkerRepository workers;
    private final Revisions revisions;
    private final RegistryNumbers numbers;
    private final FactStores facts;
    private final WorkerCards cards;
    private final CardSearch search;
    private final Clock clock;

    WorkerRecords(RecordTables tables, FactStores facts, WorkerCards cards, CardSearch search, Clock clock) {
        this.workers = tables.workers();
        this.revisions = tables.revisions();
        this.numbers = tables.numbers();
        this.facts = facts;
        this.cards = cards;
        this.search = search;
        this.clock = clock;
    }

    /** New records with the next numbers of the register. */
    public List<OpenRecord> enter(int people) {
        var now = now();
        var entered = numbers.next(LocalDate.now(clock), people).stream()
                .map(number -> new SocialWorker(WorkerId.next(), number, now))
                .map(worker -> OpenRecord.entering(workers.save(worker)))
                .toList();
        Entered.begin(entered.stream().map(record -> record.id().value()).toList());
        return entered;
    }

    /** Lets records be entered and more be told of them; what they show is written once, at the end. */
    public void together(Runnable work) {
        Entered.during(() -> cards.together(work));
    }

    public Optional<OpenRecord> open(Scope scope, WorkerId id) {
        return search.row(scope, id.value())
                .flatMap(card -> workers.findById(id))
                .map(this::opened);
    }

    /** Writes what was changed so far, so that the database can refuse it. */
    public void flush() {
        workers.flush();
    }

    /** Ends a change: writes the next version of the record and its card. */
    public long store(OpenRecord record, String action) {
        storeWithoutCard(record, action);
        derive(record.id());
        return record.version();
    }

    /** Writes the first version of records that were entered together, and their cards. */
    public void storeEntered(List<OpenRecord> records, String action) {
        workers.flush();
        revisions.add(records, action);
        cards.derive(records.stream()
                .map(record -> subject(record.worker(), List.of()))
                .toList());
    }

    void storeWithoutCard(OpenRecord record, String action) {
        var worker = record.worker();
        worker.change(record.at());
        workers.save(worker);
        workers.flush();
        revisions.add(List.of(record), action);
    }

    OpenRecord opened(WorkerId worker) {
        return opened(workers.findById(worker).orElseThrow());
    }

    /** What the register knew of a person at an instant, with the records that are merged into the person now. */
    public RecordFacts facts(WorkerId worker, Instant at) {
        var known = known(worker, at);
        return new RecordFacts(
                facts.identities().namesOf(known, LocalDate.now(clock)),
                facts.identities().documentsOf(known),
                facts.attributes().of(known),
                facts.educations().of(known),
                facts.employments().of(known),
                facts.contacts().of(known));
    }

    public RecordFacts facts(WorkerId worker) {
        return facts(worker, now());
    }

    public KnownAs known(WorkerId worker, Instant at) {
        var all = new ArrayList<UUID>(List.of(worker.value()));
        all.addAll(mergedInto(worker));
        return new KnownAs(all, at);
    }

    public List<Revision> revisions(WorkerId worker) {
        return revisions.of(worker);
    }

    /** When that version was written. */
    public Optional<Instant> writtenAt(WorkerId worker, long version) {
        return revisions.writtenAt(worker, version);
    }

    /** The record that a record was merged into, or itself. */
    public WorkerId survivorOf(WorkerId worker) {
        return workers.findById(worker)
                .flatMap(known -> Optional.ofNullable(known.getMergedInto()))
                .map(survivor -> survivorOf(new WorkerId(survivor)))
                .orElse(worker);
    }

    /** Writes the card anew; a merged record has none. */
    public void derive(WorkerId worker) {
        derive(List.of(worker));
    }

    /** Writes many cards anew, at most some hundreds. */
    public void derive(Collection<WorkerId> people) {
        var standing =
                workers.findByIdIn(people).stream().filter(SocialWorker::stands).toList();
        var merged = cards.mergedInto(standing.stream().map(SocialWorker::getId).toList());
        cards.derive(standing.stream()
                .map(worker ->
                        subject(worker, merged.getOrDefault(worker.getId().value(), List.of())))
                .toList());
    }

    private static CardSubject subject(SocialWorker worker, List<UUID> merged) {
        return new CardSubject(worker.getId(), worker.getRegistryNo(), worker.version(), merged);
    }

    private List<UUID> mergedInto(WorkerId survivor) {
        return workers.findByMergedIntoOrderById(survivor.value()).stream()
                .map(merged -> merged.getId().value())
                .toList();
    }

    private OpenRecord opened(SocialWorker worker) {
        return OpenRecord.changing(worker, now());
    }

    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
