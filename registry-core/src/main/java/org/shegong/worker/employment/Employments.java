package org.shegong.worker.employment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.DomainError;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.fact.Entered;
import org.shegong.worker.fact.KnownAs;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Keeps the working lives of people. */
@Component
public class Employments {

    private final EmploymentRepository employments;
    private final ClosedEmployers closed;
    private final ObjectProvider<OpenHandovers> handovers;

    Employments(EmploymentRepository employments, ClosedEmployers closed, ObjectProvider<OpenHandovers> handovers) {
        this.employments = employments;
        this.closed = closed;
        this.handovers = handovers;
    }

    /** What stands against beginning each of these employments; those that may begin are left out. */
    public Map<NewEmployment, EmployerClosed> refusals(Collection<NewEmployment> asked) {
        return closed.refusals(asked);
    }

    /** The employment with which somebody enters the register. */
    public void addFirst(WorkerId worker, NewEmployment employment, Instant now) {
        employments.save(Entered.noted(new Employment(worker, employment, true, now)));
    }

    /** Begins a main segment; one that began on the same day is taken back. */
    public void begin(WorkerId worker, NewEmployment employment, Instant now) {
        closed.refuse(employment);
        handovers.forEach(open -> open.refuse(worker, employment));
        var replaced = living(worker).stream()
                .filter(row -> row.isMain() && row.getValidFrom().equals(employment.from()))
                .toList();
        replaced.forEach(row -> row.retract(now));
        employments.flush();
        employments.save(new Employment(worker, employment, true, now));
    }

    /** Adds work beside the main employment. */
    public void addBeside(WorkerId worker, NewEmployment employment, Instant now) {
        closed.refuse(employment);
        employments.save(new Employment(worker, employment, false, now));
    }

    /** Ends a segment that has begun and not ended before; its last day is the day before {@code end}. */
    public void end(WorkerId worker, UUID segment, Ending ending, Instant now) {
        var row = living(worker).stream()
                .filter(known -> known.getId().equals(segment))
                .filter(known -> !known.getValidFrom().isAfter(ending.end()) && known.getEndedOn() == null)
                .findFirst()
                .orElseThrow(EmploymentNotFound::new);
        var ended = row.ended(ending, now);
        employments.flush();
        employments.save(ended);
    }

    /**
     * Tells a segment differently, with its end where it has one.
     *
     * @throws AnotherEmploymentBegins if a main segment would change places with another one, or begin with it: where
     *     somebody works would change with the order, which nobody has told
     */
    public void correct(WorkerId worker, UUID segment, Told told, Instant now) {
        var row = living(worker, segment);
        var from = told.employment().from();
        if (row.isMain() && beginsAnother(living(worker), row, from)) {
            throw new AnotherEmploymentBegins();
        }
        if (!from.equals(row.getValidFrom())
                || !told.employment().employer().value().equals(row.getEmployerId())) {
            closed.refuse(told.employment());
            if (row.isMain()) {
                handovers.forEach(open -> open.refuse(worker, told.employment()));
            }
        }
        var after = row.toldAs(told.employment(), told.ending(), now);
        employments.flush();
        employments.save(after);
    }

    private static boolean beginsAnother(List<Employment> rows, Employment moved, LocalDate to) {
        boolean earlier = to.isBefore(moved.getValidFrom());
        var first = earlier ? to : moved.getValidFrom();
        var last = earlier ? moved.getValidFrom() : to;
        return rows.stream()
                .filter(row -> row.isMain() && !row.getId().equals(moved.getId()))
                .map(Employment::getValidFrom)
                .anyMatch(begin -> !begin.isBefore(first) && !begin.isAfter(last));
    }

    /** A segment as it should have been told. */
    public record Told(NewEmployment employment, @Nullable Ending ending) {}

    public void retract(WorkerId worker, UUID segment, Instant now) {
        living(worker, segment).retract(now);
    }

    /** Whether the person has or had any main segment but this one. */
    public boolean hasMainBesides(WorkerId worker, UUID segment) {
        return living(worker).stream()
                .anyMatch(row -> row.isMain() && !row.getId().equals(segment));
    }

    /** The main segment of a day, which must be there. */
    public UUID requireMainOn(WorkerId worker, LocalDate day, Instant now) {
        return mainOn(of(new KnownAs(List.of(worker.value()), now)), day)
                .map(EmploymentView::id)
                .orElseThrow(EmploymentNotFound::new);
    }

    /** All segments with their derived ends, the earliest first, those of the own record before merged ones. */
    public List<EmploymentView> of(KnownAs known) {
        return of(List.of(known)).getOrDefault(known, List.of());
    }

    /** The same for many people. */
    public Map<KnownAs, List<EmploymentView>> of(Collection<KnownAs> asked) {
        return KnownAs.each(Employment.class, asked, employments::findByWorkerIdInOrderById, Employments::timeline);
    }

    private static List<EmploymentView> timeline(KnownAs known, List<Employment> rows) {
        var own = Timeline.of(rows.stream().filter(known::isOwn).toList());
        var merged = Timeline.of(rows.stream().filter(row -> !known.isOwn(row)).toList());
        return Stream.concat(own.stream(), merged.stream()).toList();
    }

    /** The main segment of a day: the own record's, else one of a record merged into it. */
    public static Optional<EmploymentView> mainOn(List<EmploymentView> segments, LocalDate day) {
        return segments.stream()
                .filter(segment -> segment.main() && segment.holdsOn(day))
                .findFirst();
    }

    /** The next day after this one on which a main segment begins or ends. */
    public static Optional<LocalDate> nextChangeAfter(List<EmploymentView> segments, LocalDate day) {
        return segments.stream()
                .filter(EmploymentView::main)
                .flatMap(segment -> Stream.concat(Stream.of(segment.from()), Stream.ofNullable(segment.to())))
                .filter(change -> change.isAfter(day))
                .min(Comparator.naturalOrder());
    }

    /** For whoever asks for a segment that is not there. */
    public static DomainError notFound() {
        return new EmploymentNotFound();
    }

    public List<WorkerId> workersAt(OrganizationId employer) {
        return employments.workersAt(employer.value()).stream()
                .map(WorkerId::new)
                .toList();
    }

    private Employment living(WorkerId worker, UUID segment) {
        return living(worker).stream()
                .filter(known -> known.getId().equals(segment))
                .findFirst()
                .orElseThrow(EmploymentNotFound::new);
    }

    private List<Employment> living(WorkerId worker) {
        return employments.findByWorkerIdInOrderById(List.of(worker.value())).stream()
                .filter(row -> !row.isRetracted())
                .toList();
    }
}
