package org.shegong.worker;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.card.CardSearch;
import org.shegong.worker.card.WorkerRow;
import org.shegong.worker.card.WorkerSearch;
import org.shegong.worker.employment.EmploymentView;
import org.shegong.worker.employment.Employments;
import org.shegong.worker.finder.NumberTries;
import org.shegong.worker.record.RecordFacts;
import org.shegong.worker.record.WorkerRecords;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers who is in the register, to each asker within the scope. */
@Service
@Transactional(readOnly = true)
public class WorkerDirectory {

    private final CardSearch cards;
    private final WorkerRecords records;
    private final NumberTries tries;
    private final Clock clock;

    WorkerDirectory(CardSearch cards, WorkerRecords records, NumberTries tries, Clock clock) {
        this.cards = cards;
        this.records = records;
        this.tries = tries;
        this.clock = clock;
    }

    /** A page of people; sorted by {@code name}, {@code registryNo} or {@code validTo}, by name unless told. */
    @Transactional
    public Slice<WorkerRow> list(Scope scope, WorkerSearch search, Pageable page) {
        return tried(search, () -> cards.slice(scope, search, page), found -> !found.hasContent());
    }

    /** The same with the exact total, which can take longer than the page. */
    @Transactional
    public Page<WorkerRow> search(Scope scope, WorkerSearch search, Pageable page) {
        return tried(search, () -> cards.page(scope, search, page), Page::isEmpty);
    }

    /** The exact total by itself, for whoever has the page already. */
    @Transactional
    public long count(Scope scope, WorkerSearch search) {
        return tried(search, () -> cards.count(scope, search), counted -> counted == 0);
    }

    /** Counts a search by a personal number that finds nobody, and refuses it after too many. */
    private <T> T tried(WorkerSearch search, Supplier<T> found, Predicate<T> inVain) {
        if (!cards.asksByNumber(search)) {
            return found.get();
        }
        tries.admit();
        var answer = found.get();
        if (inVain.test(answer)) {
            tries.missed();
        }
        return answer;
    }

    /**
     * The rows of all these people, for acts on many at once.
     *
     * @throws WorkerNotFound if one of them is unknown or outside the scope
     */
    public List<WorkerRow> rows(Scope scope, Collection<WorkerId> workers) {
        var ids = workers.stream().map(WorkerId::value).distinct().toList();
        var rows = cards.rows(scope, ids);
        if (rows.size() != ids.size()) {
            throw new WorkerNotFound();
        }
        return rows;
    }

    /** Others inside the scope of the same name and birth date, who may be the same person. */
    public List<WorkerRow> namesakes(Scope scope, WorkerId worker) {
        var row = cards.row(scope, worker.value()).orElseThrow(WorkerNotFound::new);
        var born = row.birthDate();
        if (born == null) {
            return List.of();
        }
        var alike = cards.namesakes(row.name(), born).stream()
                .map(WorkerRow::id)
                .filter(id -> !id.equals(worker.value()))
                .toList();
        return alike.isEmpty() ? List.of() : cards.rows(scope, alike);
    }

    /**
     * The record of whoever reaches only the own one, also after it was merged into another.
     *
     * @throws WorkerNotFound if the scope holds no own record, or none that stands
     */
    public WorkerId own(Scope scope) {
        return scope.reaches().stream()
                .flatMap(reach -> reach instanceof Reach.Own own ? Stream.of(own.worker()) : Stream.empty())
                .map(records::survivorOf)
                .filter(worker -> cards.row(Scope.EVERYTHING, worker.value()).isPresent())
                .findFirst()
                .orElseThrow(WorkerNotFound::new);
    }

    /** @throws WorkerNotFound if there is none, or none within the scope */
    public WorkerRecord get(Scope scope, WorkerId worker) {
        var card = cards.row(scope, worker.value()).orElseThrow(WorkerNotFound::new);
        var facts = records.facts(worker);
        return new WorkerRecord(card, facts, timeline(worker, facts));
    }

    /** What was known at the version that somebody read, for whoever lost a race; nothing for an unknown version. */
    public Optional<RecordFacts> asRead(Scope scope, AsRead read) {
        rows(scope, List.of(read.worker()));
        return records.writtenAt(read.worker(), read.version()).map(at -> records.facts(read.worker(), at));
    }

    /** One employment as it is, or else as it was at the version that was read, when somebody has told it differently. */
    public EmploymentView employment(Scope scope, AsRead read, UUID id) {
        return Stream.concat(
                        get(scope, read.worker()).facts().employments().stream(),
                        asRead(scope, read).stream().flatMap(facts -> facts.employments().stream()))
                .filter(segment -> segment.id().equals(id))
                .findFirst()
                .orElseThrow(Employments::notFound);
    }

    private List<TimelineEntry> timeline(WorkerId worker, RecordFacts facts) {
        var acts = new ArrayList<>(records.revisions(worker).stream()
                .map(revision -> new TimelineEntry(
                        LocalDate.ofInstant(revision.at(), clock.getZone()), revision.action(), revision.actor(), true))
                .toList());
        Collections.reverse(acts);
        return Stream.concat(TimelineFacts.of(facts), acts.stream())
                .sorted(Comparator.comparing(TimelineEntry::on).reversed())
                .toList();
    }
}
