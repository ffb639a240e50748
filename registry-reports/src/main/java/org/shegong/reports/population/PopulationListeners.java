package org.shegong.reports.population;

import java.util.Optional;
import org.shegong.certification.event.CertificationChanged;
import org.shegong.demo.DemoPeopleWritten;
import org.shegong.organization.OrganizationLookup;
import org.shegong.organization.event.OrganizationMergeUndone;
import org.shegong.organization.event.OrganizationReclassified;
import org.shegong.organization.event.OrganizationRelocated;
import org.shegong.organization.event.OrganizationSupervisionChanged;
import org.shegong.organization.event.OrganizationsMerged;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.MergeUndone;
import org.shegong.worker.WorkerChanged;
import org.shegong.worker.WorkerRegistered;
import org.shegong.worker.WorkersMerged;
import org.shegong.worker.withdrawal.WorkersWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hears of every change that a statistical dimension may follow from. */
@Component
class PopulationListeners {

    private final PendingPeople pending;
    private final OrganizationLookup employers;
    private final JdbcClient jdbc;

    PopulationListeners(PendingPeople pending, OrganizationLookup employers, JdbcClient jdbc) {
        this.pending = pending;
        this.employers = employers;
        this.jdbc = jdbc;
    }

    @EventListener
    void on(WorkerRegistered event) {
        pending.add(event.worker().value());
    }

    @EventListener
    void on(WorkerChanged event) {
        pending.add(event.worker().value());
    }

    @EventListener
    void on(WorkersMerged event) {
        pending.add(event.merged().value());
        pending.add(event.survivor().value());
    }

    @EventListener
    void on(MergeUndone event) {
        pending.add(event.survivor().value());
        pending.add(event.restored().value());
    }

    @EventListener
    void on(WorkersWithdrawn event) {
        pending.addAll(event.workers().stream().map(WorkerId::value).toList());
    }

    @EventListener
    void on(CertificationChanged event) {
        pending.add(event.worker().value());
    }

    @EventListener
    void on(OrganizationRelocated event) {
        peopleAt(event.organization());
    }

    @EventListener
    void on(OrganizationSupervisionChanged event) {
        peopleAt(event.organization());
    }

    @EventListener
    void on(OrganizationReclassified event) {
        peopleAt(event.organization());
    }

    @EventListener
    void on(OrganizationsMerged event) {
        peopleAt(event.from());
    }

    @EventListener
    void on(OrganizationMergeUndone event) {
        peopleAt(event.from());
    }

    @EventListener
    void on(DemoPeopleWritten event) {
        pending.addAll(event.people().stream().map(WorkerId::value).toList());
    }

    /** Everybody who serves or ever served there, also by way of an employer that was merged into it. */
    private void peopleAt(OrganizationId employer) {
        pending.addAll(jdbc
                .sql("""
                        select distinct worker_id from employment
                        where employer_id in (:employers) and retracted_at is null
                        """)
                .param(
                        "employers",
                        employers.withDoubles(employer).stream()
                                .map(each -> Uuids.bytes(each.value()))
                                .toList())
                .query((row, number) ->
                        Optional.ofNullable(row.getBytes("worker_id")).map(Uuids::of))
                .stream()
                .flatMap(Optional::stream)
                .toList());
    }
}
