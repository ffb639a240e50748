package org.shegong.worker;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shegong.audit.AuditEvent;
import org.shegong.shared.Scope;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.employer.EmployerPlaces;
import org.shegong.worker.employment.BeingHandedOver;
import org.shegong.worker.employment.EmploymentView;
import org.shegong.worker.employment.Employments;
import org.shegong.worker.employment.NewEmployment;
import org.shegong.worker.fact.KnownAs;
import org.shegong.worker.record.OpenRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes where people work: each change has its day, past, present or future, and returns the new version. */
@Service
@Transactional
public class EmploymentChanges {

    private final WorkerChange changes;
    private final EmployerPlaces employers;
    private final Employments employments;

    EmploymentChanges(WorkerChange changes, EmployerPlaces employers, Employments employments) {
        this.changes = changes;
        this.employers = employers;
        this.employments = employments;
    }

    /** Begins a main employment on its day; the one before ends there, and the person counts at the new employer. */
    public long change(Scope scope, AsRead read, NewEmployment employment) {
        var record = changes.open(scope, read);
        employers.require(scope, employment.employer());
        return begin(record, employment);
    }

    /**
     * Several people go to one employer on one day, each on the terms held before; if one of them may not be changed,
     * none is.
     */
    public void changeAll(Scope scope, List<AsRead> people, OrganizationId employer, LocalDate from) {
        employers.require(scope, employer);
        for (var read : inOrder(people)) {
            var record = changes.open(scope, read);
            var terms = mainOn(record, from).map(EmploymentView::terms).orElse(NewEmployment.Terms.NONE);
            begin(record, new NewEmployment(employer, from, terms));
        }
    }

    /**
     * Of these people those go to the employer who can; nobody holds up the others.
     *
     * @return why each other one stays
     */
    public Map<WorkerId, Obstacle> changeWhoCan(
            Scope scope, List<AsRead> people, OrganizationId employer, LocalDate from) {
        employers.require(scope, employer);
        var obstacles = new LinkedHashMap<WorkerId, Obstacle>();
        for (var read : inOrder(people)) {
            try {
                var record = changes.open(scope, read);
                var main = mainOn(record, from);
                if (main.filter(segment -> segment.employer().equals(employer)).isPresent()) {
                    obstacles.put(read.worker(), Obstacle.THERE_ALREADY);
                } else {
                    var terms = main.map(EmploymentView::terms).orElse(NewEmployment.Terms.NONE);
                    begin(record, new NewEmployment(employer, from, terms));
                }
            } catch (WorkerNotFound gone) {
                obstacles.put(read.worker(), Obstacle.GONE);
            } catch (StaleRecord changed) {
                obstacles.put(read.worker(), Obstacle.CHANGED);
            } catch (BeingHandedOver letGo) {
                obstacles.put(read.worker(), Obstacle.HANDED_OVER);
            }
        }
        return obstacles;
    }

    /** Why somebody does not go to an employer with the others. */
    public enum Obstacle {
        /** Unknown, or outside the scope by now. */
        GONE,
        /** Changed by somebody else since it was read. */
        CHANGED,
        /** Let go to another district, and not taken over yet. */
        HANDED_OVER,
        THERE_ALREADY
    }

    /** Adds work beside the main employment. */
    public long addBeside(Scope scope, AsRead read, NewEmployment employment) {
        var record = changes.open(scope, read);
        employers.require(scope, employment.employer());
        employers.hold(List.of(employment.employer()));
        employments.addBeside(record.id(), employment, record.at());
        return changes.close(record, told("side-employment-added", record.id(), employment));
    }

    /** Ends one employment, main or beside. */
    public long end(Scope scope, AsRead read, UUID employment, Departure departure) {
        var record = changes.open(scope, read);
        employments.end(record.id(), employment, departure.ending(), record.at());
        return changes.close(record, told("employment-ended", record.id(), departure));
    }

    /** Tells an employment differently, main or beside; only an employer that was not told before must lie in the scope. */
    public long correct(Scope scope, AsRead read, UUID employment, EmploymentCorrection correction) {
        var record = changes.open(scope, read);
        var told = correction.employment();
        var before = segments(record).stream()
                .filter(segment -> segment.id().equals(employment))
                .map(EmploymentView::employer)
                .findFirst();
        if (!before.equals(Optional.of(told.employer()))) {
            employers.require(scope, told.employer());
            employers.hold(List.of(told.employer()));
        }
        employments.correct(record.id(), employment, correction.told(), record.at());
        var event = told("employment-corrected", record.id(), told)
                .with("before.employer", before.map(OrganizationId::toString).orElse(""));
        return changes.close(record, event);
    }

    /**
     * Takes back an employment that was entered by mistake, or a change that will not come.
     *
     * @throws EmployerNeeded if the person would belong to no district and the scope is not the whole city
     */
    public long retract(Scope scope, AsRead read, UUID employment) {
        var record = changes.open(scope, read);
        if (!scope.isEverything() && !employments.hasMainBesides(record.id(), employment)) {
            throw new EmployerNeeded();
        }
        employments.retract(record.id(), employment, record.at());
        var event =
                AuditEvent.done("employment-retracted", "worker", record.id()).with("before.employment", employment);
        return changes.close(record, event);
    }

    /** The person leaves the employer that is the main one on the last day; the record stays. */
    public long leave(Scope scope, AsRead read, Departure departure) {
        var record = changes.open(scope, read);
        var main = employments.requireMainOn(record.id(), departure.lastDay(), record.at());
        employments.end(record.id(), main, departure.ending(), record.at());
        return changes.close(record, told("worker-left", record.id(), departure));
    }

    private long begin(OpenRecord record, NewEmployment employment) {
        employers.hold(List.of(employment.employer()));
        var before = mainOn(record, employment.from())
                .map(segment -> segment.employer().toString())
                .orElse("");
        employments.begin(record.id(), employment, record.at());
        var event = told("employer-changed", record.id(), employment).with("before.employer", before);
        return changes.close(record, event);
    }

    /** Always in one order, so that two who change the same people wait for each other instead of meeting head on. */
    private static List<AsRead> inOrder(List<AsRead> people) {
        return people.stream()
                .sorted(Comparator.comparing(read -> read.worker().value()))
                .toList();
    }

    private Optional<EmploymentView> mainOn(OpenRecord record, LocalDate day) {
        return Employments.mainOn(segments(record), day);
    }

    private List<EmploymentView> segments(OpenRecord record) {
        return employments.of(new KnownAs(List.of(record.id().value()), record.at()));
    }

    private static AuditEvent told(String action, WorkerId worker, NewEmployment employment) {
        return AuditEvent.done(action, "worker", worker)
                .with("after.employer", employment.employer())
                .with("after.from", employment.from());
    }

    private static AuditEvent told(String action, WorkerId worker, Departure departure) {
        var event = AuditEvent.done(action, "worker", worker).with("after.lastDay", departure.lastDay());
        return departure.reason() == null ? event : event.because(departure.reason());
    }
}
