package org.shegong.worker.handover;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.Scope;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.AsRead;
import org.shegong.worker.EmploymentChanges;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.employer.EmployerPlaces;
import org.shegong.worker.employment.EmploymentView;
import org.shegong.worker.employment.NewEmployment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands people over between districts. Until somebody is taken over nothing about the person changes; then the new
 * employment begins on the day that was agreed, and it alone says from when the person counts in the new district.
 */
@Service
@Transactional
public class Handovers {

    private final HandoverRepository handovers;
    private final HandoverSides sides;
    private final HandoverTelling telling;
    private final WorkerDirectory directory;
    private final EmploymentChanges changes;
    private final EmployerPlaces employers;
    private final Clock clock;

    Handovers(HandoverRows rows, WorkerDirectory directory, EmploymentChanges changes, Clock clock) {
        this.handovers = rows.handovers();
        this.sides = rows.sides();
        this.telling = rows.telling();
        this.employers = rows.employers();
        this.directory = directory;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Lets somebody go to another district from a day on; a request of that district is answered by it.
     *
     * @throws HandoverUnderWay if the person has been let go already
     * @throws HandoverDayTaken if present or planned work begins on that day or later
     */
    public UUID release(Scope scope, AsRead read, String toDistrict, LocalDate from) {
        var row = directory.rows(scope, List.of(read.worker())).get(0);
        if (row.version() != read.version()) {
            throw new StaleRecord();
        }
        var handover = handovers
                .findByToDistrictAndWorkerIdAndState(toDistrict, row.id(), HandoverState.REQUESTED)
                .orElseGet(() -> Handover.of(read.worker(), toDistrict, row.maskedId(), now()));
        return released(handover, read.worker(), row.work().districtCode(), from);
    }

    /** Lets go whom another district asks for. */
    public void releaseAsked(Scope scope, UUID id, long version, LocalDate from) {
        var handover = answered(scope, id, version, HandoverState.REQUESTED, true);
        var worker = handover.worker().orElseThrow(HandoverNotFound::new);
        var row = directory.rows(scope, List.of(worker)).get(0);
        var unused = released(handover, worker, row.work().districtCode(), from);
    }

    private UUID released(Handover handover, WorkerId worker, @Nullable String fromDistrict, LocalDate day) {
        if (handover.getToDistrict().equals(fromDistrict)) {
            throw new HeldAlready();
        }
        if (handovers.findByOpenWorker(worker.value()).isPresent()) {
            throw new HandoverUnderWay();
        }
        requireFree(worker, day);
        handover.release(fromDistrict, day, now());
        handovers.save(handover);
        handovers.flush();
        telling.tell("handover-released", handover, handover.getToDistrict());
        return handover.getId();
    }

    /**
     * Takes somebody over who has been let go: the employment begins on the day that was agreed.
     *
     * @param work at an employer of the receiving district; its day is that of the hand-over
     */
    public void accept(Scope scope, UUID id, long version, NewEmployment work) {
        var handover = answered(scope, id, version, HandoverState.RELEASED, false);
        var worker = handover.worker().orElseThrow(HandoverNotFound::new);
        var day = handover.getEffectiveFrom();
        employers.require(scope, work.employer());
        if (day == null || !isIn(handover.getToDistrict(), work)) {
            throw new EmployerElsewhere();
        }
        requireFree(worker, day);
        handover.accept(work.employer(), now());
        handovers.save(handover);
        handovers.flush();
        var read = new AsRead(
                worker, directory.get(Scope.EVERYTHING, worker).card().version());
        changes.change(Scope.EVERYTHING, read, new NewEmployment(work.employer(), day, work.terms()));
        telling.tell("handover-accepted", handover, handover.getFromDistrict());
    }

    /** The side that was asked says no. */
    public void decline(Scope scope, UUID id, long version, String reason) {
        var handover = find(scope, id);
        boolean asked = handover.getState() == HandoverState.REQUESTED;
        answered(scope, id, version, asked ? HandoverState.REQUESTED : HandoverState.RELEASED, asked)
                .decline(reason, now());
        handovers.save(handover);
        telling.tell("handover-declined", handover, asked ? handover.getToDistrict() : handover.getFromDistrict());
    }

    /** The side that took the last step takes it back, as long as nobody has answered. */
    public void withdraw(Scope scope, UUID id, long version) {
        var handover = find(scope, id);
        boolean asked = handover.getState() == HandoverState.REQUESTED;
        answered(scope, id, version, asked ? HandoverState.REQUESTED : HandoverState.RELEASED, !asked)
                .withdraw(now());
        handovers.save(handover);
        telling.tell("handover-withdrawn", handover, asked ? null : handover.getToDistrict());
    }

    private Handover answered(Scope scope, UUID id, long version, HandoverState expected, boolean releasing) {
        var handover = find(scope, id);
        var side = sides.of(scope, handover);
        handover.waitingAs(version, expected);
        if (releasing ? !side.releasing() : !side.receiving()) {
            throw new HandoverNotFound();
        }
        return handover;
    }

    private Handover find(Scope scope, UUID id) {
        return handovers
                .findLocked(id)
                .filter(handover -> !sides.of(scope, handover).isNone())
                .orElseThrow(HandoverNotFound::new);
    }

    private boolean isIn(String district, NewEmployment work) {
        return employers
                .find(work.employer())
                .filter(place -> place.districtCode().equals(district))
                .isPresent();
    }

    private void requireFree(WorkerId worker, LocalDate day) {
        boolean taken = directory.get(Scope.EVERYTHING, worker).facts().employments().stream()
                .filter(EmploymentView::main)
                .anyMatch(segment -> !segment.from().isBefore(day));
        if (taken) {
            throw new HandoverDayTaken();
        }
    }

    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
