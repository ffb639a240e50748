package org.shegong.worker.record;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.shegong.shared.id.WorkerId;
import org.springframework.stereotype.Component;

/** Puts records back to what an earlier version said, as one more version. */
@Component
public class RestoredRecords {

    private final SocialWorkerRepository workers;
    private final Revisions revisions;
    private final EarlierFacts facts;
    private final WorkerRecords records;
    private final Clock clock;

    RestoredRecords(RecordTables tables, EarlierFacts facts, WorkerRecords records, Clock clock) {
        this.workers = tables.workers();
        this.revisions = tables.revisions();
        this.facts = facts;
        this.records = records;
        this.clock = clock;
    }

    /** Of each of these records, which must be claimed, the version that it shall say again. */
    public void restore(Map<WorkerId, Long> versions, String action) {
        workers.findByIdIn(versions.keySet())
                .forEach(worker -> restore(worker, versions.getOrDefault(worker.getId(), 0L), action));
        records.derive(versions.keySet());
    }

    private void restore(SocialWorker worker, long version, String action) {
        var known = revisions.writtenAt(worker.getId(), version).orElseThrow();
        var record = OpenRecord.changing(worker, now());
        facts.putBack(worker.getId(), known, record.at());
        records.storeWithoutCard(record, action);
        revisions.restored(record, version);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
