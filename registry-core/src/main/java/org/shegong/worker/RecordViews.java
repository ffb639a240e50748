package org.shegong.worker;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.card.WorkerRow;
import org.shegong.worker.fact.KnownAs;
import org.springframework.stereotype.Component;

/** Puts together what is shown of one person. */
@Component
class RecordViews {

    private final SocialWorkerRepository workers;
    private final FactStores stores;
    private final Revisions revisions;
    private final Clock clock;

    RecordViews(SocialWorkerRepository workers, FactStores stores, Revisions revisions, Clock clock) {
        this.workers = workers;
        this.stores = stores;
        this.revisions = revisions;
        this.clock = clock;
    }

    WorkerRecord record(WorkerRow card) {
        var worker = new WorkerId(card.id());
        var facts = facts(worker, Instant.now(clock));
        return new WorkerRecord(card, facts, timeline(worker, facts));
    }

    /** What the register knew of a person, and of the records merged into the person today. */
    WorkerRecord.Facts facts(WorkerId worker, Instant at) {
        var known = known(worker, at);
        return new WorkerRecord.Facts(
                stores.identities().namesOf(known, LocalDate.now(clock)),
                stores.identities().documentsOf(known),
                stores.attributes().of(known),
                stores.educations().of(known),
                stores.employments().of(known),
                stores.contacts().of(known));
    }

    KnownAs known(WorkerId worker, Instant at) {
        var all = new ArrayList<UUID>(List.of(worker.value()));
        workers.findByMergedInto(worker.value())
                .forEach(merged -> all.add(merged.getId().value()));
        return new KnownAs(all, at);
    }

    private List<TimelineEntry> timeline(WorkerId worker, WorkerRecord.Facts facts) {
        var acts = revisions.of(worker).stream()
                .map(revision -> new TimelineEntry(
                        LocalDate.ofInstant(revision.at(), clock.getZone()),
                        revision.action(),
                        revision.actor(),
                        true));
        return Stream.concat(TimelineFacts.of(facts), acts)
                .sorted(Comparator.comparing(TimelineEntry::on).reversed())
                .toList();
    }
}
