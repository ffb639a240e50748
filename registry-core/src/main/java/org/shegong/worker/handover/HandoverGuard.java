package org.shegong.worker.handover;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.WorkersMerged;
import org.shegong.worker.employer.EmployerPlaces;
import org.shegong.worker.employment.OpenHandovers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps whoever has been let go from going elsewhere meanwhile; other changes stay with the releasing side. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HandoverGuard implements OpenHandovers {

    private final HandoverRepository handovers;
    private final EmployerPlaces employers;
    private final HandoverTelling telling;
    private final Clock clock;

    HandoverGuard(HandoverRepository handovers, EmployerPlaces employers, HandoverTelling telling, Clock clock) {
        this.handovers = handovers;
        this.employers = employers;
        this.telling = telling;
        this.clock = clock;
    }

    @Override
    public boolean forbid(WorkerId worker, OrganizationId employer) {
        return handovers
                .findByOpenWorker(worker.value())
                .filter(open -> employers
                        .find(employer)
                        .filter(place -> place.districtCode().equals(open.getFromDistrict()))
                        .isEmpty())
                .isPresent();
    }

    /** A record that was found to be somebody else's too is handed over by nobody. */
    @EventListener
    void on(WorkersMerged merged) {
        handovers.findByOpenWorker(merged.merged().value()).ifPresent(open -> {
            open.withdraw(Instant.now(clock).truncatedTo(ChronoUnit.MICROS));
            handovers.save(open);
            telling.tell("handover-withdrawn", open, open.getToDistrict());
        });
    }
}
