package org.shegong.worker.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shegong.organization.event.OrganizationMergeUndone;
import org.shegong.organization.event.OrganizationRelocated;
import org.shegong.organization.event.OrganizationRenamed;
import org.shegong.organization.event.OrganizationSupervisionChanged;
import org.shegong.organization.event.OrganizationsMerged;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.card.WorkerCards;
import org.shegong.worker.store.FactStores;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes cards anew when something beside their record has changed: an employer, the day, or everything. */
@Component
@Transactional
public class CardRefresh {

    private final WorkerRecords records;
    private final SocialWorkerRepository workers;
    private final FactStores facts;
    private final WorkerCards cards;
    private final Clock clock;

    CardRefresh(
            WorkerRecords records, SocialWorkerRepository workers, FactStores facts, WorkerCards cards, Clock clock) {
        this.records = records;
        this.workers = workers;
        this.facts = facts;
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
        next.forEach(worker -> records.derive(new WorkerId(worker)));
        return next;
    }

    /** Refreshes cards on which a day has come, for example of a new employment; answers how many. */
    public int refreshDue(int atMost) {
        var due = cards.due(LocalDate.now(clock), atMost);
        due.forEach(worker -> records.derive(new WorkerId(worker)));
        return due.size();
    }

    @EventListener
    void on(OrganizationRelocated event) {
        refreshPeopleAt(event.organization());
    }

    @EventListener
    void on(OrganizationRenamed event) {
        refreshPeopleAt(event.organization());
    }

    @EventListener
    void on(OrganizationSupervisionChanged event) {
        refreshPeopleAt(event.organization());
    }

    @EventListener
    void on(OrganizationsMerged event) {
        refreshPeopleAt(event.from());
    }

    @EventListener
    void on(OrganizationMergeUndone event) {
        refreshPeopleAt(event.from());
    }

    private void refreshPeopleAt(OrganizationId employer) {
        facts.employments().workersAt(employer).forEach(records::derive);
    }
}
