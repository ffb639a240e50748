package org.shegong.worker.record;

import org.shegong.organization.OrganizationLookup;
import org.shegong.organization.event.OrganizationMergeUndone;
import org.shegong.organization.event.OrganizationRelocated;
import org.shegong.organization.event.OrganizationRenamed;
import org.shegong.organization.event.OrganizationSupervisionChanged;
import org.shegong.organization.event.OrganizationsMerged;
import org.shegong.shared.id.OrganizationId;
import org.shegong.worker.employment.Employments;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the cards of an employer's people anew when it is called, placed, supervised or merged otherwise. */
@Component
@Transactional
class EmployerChanges {

    private static final int AT_ONCE = 500;

    private final WorkerRecords records;
    private final Employments employments;
    private final OrganizationLookup employers;

    EmployerChanges(WorkerRecords records, Employments employments, OrganizationLookup employers) {
        this.records = records;
        this.employments = employments;
        this.employers = employers;
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

    /** Everybody who serves or served there, also at an employer that was merged into it. */
    private void refreshPeopleAt(OrganizationId employer) {
        var people = employers.withDoubles(employer).stream()
                .flatMap(each -> employments.workersAt(each).stream())
                .distinct()
                .toList();
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            records.derive(people.subList(from, Math.min(people.size(), from + AT_ONCE)));
        }
    }
}
