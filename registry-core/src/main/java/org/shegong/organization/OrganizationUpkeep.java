package org.shegong.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.shegong.operation.Retry;
import org.shegong.organization.event.OrganizationPutBack;
import org.shegong.organization.event.OrganizationRelocated;
import org.shegong.organization.history.OrganizationHistory;
import org.shegong.region.RegionTree;
import org.shegong.region.RegionTreeChanged;
import org.shegong.shared.id.OrganizationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings employers up to today where a day has come or the tree of regions has changed, and tells who moved by that. */
@Component
class OrganizationUpkeep {

    private static final int DAYS_BACK = 7;

    private final OrganizationRepository organizations;
    private final OrganizationSettling settling;
    private final OrganizationHistory history;
    private final ApplicationEventPublisher events;
    private final Unit unit;

    OrganizationUpkeep(
            OrganizationRepository organizations,
            OrganizationSettling settling,
            OrganizationHistory history,
            ApplicationEventPublisher events,
            Unit unit) {
        this.organizations = organizations;
        this.settling = settling;
        this.history = history;
        this.events = events;
        this.unit = unit;
    }

    /** Every hour, for changes that were entered ahead of their day; twice is no harm. */
    @Scheduled(initialDelay = 60_000, fixedDelay = 3_600_000)
    void bringUpToDate() {
        var today = LocalDate.now(unit.clock());
        var before = today.minusDays(DAYS_BACK);
        var due = unit.regions().changes(before, today) ? organizations.ids() : history.beginning(before, today);
        for (var id : due) {
            unit.retry().run(() -> unit.transaction().execute(status -> refreshed(id)));
        }
    }

    @EventListener
    void on(RegionTreeChanged changed) {
        List.copyOf(organizations.ids()).forEach(this::refreshed);
    }

    @EventListener
    void on(OrganizationPutBack earlier) {
        organizations.findById(earlier.organization()).ifPresent(settling::refresh);
    }

    private boolean refreshed(OrganizationId id) {
        var moved = organizations.findById(id).filter(settling::refresh).isPresent();
        if (moved) {
            events.publishEvent(new OrganizationRelocated(id));
        }
        return moved;
    }

    /** What one unit of background work needs. */
    @Component
    record Unit(Retry retry, TransactionTemplate transaction, RegionTree regions, Clock clock) {}
}
