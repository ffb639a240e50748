package org.shegong.worker.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.card.WorkerCards;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes cards anew when the day has changed, or everything. */
@Component
@Transactional
public class CardRefresh {

    private final WorkerRecords records;
    private final SocialWorkerRepository workers;
    private final WorkerCards cards;
    private final Clock clock;

    CardRefresh(WorkerRecords records, SocialWorkerRepository workers, WorkerCards cards, Clock clock) {
        this.records = records;
        this.workers = workers;
        this.cards = cards;
        this.clock = clock;
    }

    /**
     * Refreshes the next cards after that record.
     *
     * @return the records refreshed, in order; none when all are done
     */
    public List<UUID> rebuild(UUID after, int atMost) {
        var next = workers.after(after, Limit.of(atMost)).stream()
                .map(worker -> worker.getId().value())
                .toList();
        records.derive(next.stream().map(WorkerId::new).toList());
        return next;
    }

    /** Refreshes cards on which a day has come, for example of a new employment; answers how many. */
    public int refreshDue(int atMost) {
        var due = cards.due(LocalDate.now(clock), atMost);
        records.derive(due.stream().map(WorkerId::new).toList());
        return due.size();
    }
}
