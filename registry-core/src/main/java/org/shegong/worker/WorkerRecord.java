package org.shegong.worker;

import java.util.List;
import org.shegong.worker.card.WorkerRow;
import org.shegong.worker.record.RecordFacts;

/**
 * Everything that the record page shows of a person, masked.
 *
 * @param card     what lists show
 * @param facts    what the register knows now
 * @param timeline facts and decisions by their day, the latest first
 */
public record WorkerRecord(WorkerRow card, RecordFacts facts, List<TimelineEntry> timeline) {

    /** What a change of this record must name. */
    public long version() {
        return card.version();
    }
}
