package org.shegong.worker.record;

import java.time.Instant;
import java.util.List;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.card.WorkerCards;
import org.springframework.stereotype.Component;

/** Lets one record stand for another, or for itself again. */
@Component
public class MergedRecords {

    private final WorkerRecords records;
    private final SocialWorkerRepository workers;
    private final WorkerCards cards;

    MergedRecords(WorkerRecords records, SocialWorkerRepository workers, WorkerCards cards) {
        this.records = records;
        this.workers = workers;
        this.cards = cards;
    }

    public boolean hasMerged(WorkerId worker) {
        return !workers.findByMergedIntoOrderById(worker.value()).isEmpty();
    }

    /** From now on the survivor stands for both; answers when. */
    public Instant merge(AsKept survivor, AsKept merged) {
        var lost = records.opened(merged.worker()).asReadAt(merged.version());
        var kept = records.opened(survivor.worker()).asReadAt(survivor.version());
        lost.worker().mergeInto(survivor.worker());
        records.storeWithoutCard(lost, "merged-into-another");
        cards.remove(List.of(merged.worker()));
        records.store(kept, "workers-merged");
        return kept.at();
    }

    /** From now on each stands for itself; answers when. */
    public Instant split(WorkerId survivor, WorkerId merged) {
        var restored = records.opened(merged);
        restored.worker().standAlone();
        records.store(restored, "merge-undone");
        var kept = records.opened(survivor);
        records.store(kept, "merge-undone");
        return kept.at();
    }

    /** A record and the version in which it was read. */
    public record AsKept(WorkerId worker, long version) {}
}
