package org.shegong.organization.history;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.id.OrganizationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the dated segments of employers. It knows no scope: the register and the directory ask for it. */
@Service
@Transactional
public class OrganizationHistory {

    private final SegmentRepository segments;
    private final Clock clock;

    OrganizationHistory(SegmentRepository segments, Clock clock) {
        this.segments = segments;
        this.clock = clock;
    }

    /** The first segment of an aspect of a new employer. */
    public void begin(OrganizationId organization, Aspect aspect, LocalDate from, String content) {
        segments.saveAndFlush(new OrganizationSegment(organization, aspect, from, content, clock.instant()));
    }

    /** Says what an aspect is from a day on; what was said for the same day before is retracted. */
    public void put(OrganizationId organization, Aspect aspect, LocalDate from, String content) {
        segments.live(organization.value()).stream()
                .filter(segment ->
                        segment.aspect() == aspect && segment.validFrom().equals(from))
                .forEach(segment -> {
                    segment.retract(clock.instant());
                    segments.saveAndFlush(segment);
                });
        begin(organization, aspect, from, content);
    }

    /** Takes back what is not among these segments, and says again what is; what stands in both stays. */
    public void putBack(OrganizationId organization, List<SegmentView> earlier) {
        var live = segments.live(organization.value());
        live.stream().filter(row -> earlier.stream().noneMatch(row::says)).forEach(row -> {
            row.retract(clock.instant());
            segments.saveAndFlush(row);
        });
        earlier.stream()
                .filter(said -> live.stream().noneMatch(row -> row.says(said)))
                .forEach(said -> begin(organization, said.aspect(), said.from(), said.content()));
    }

    /**
     * Refuses a change that changes nothing; and one that meets a row of the same day, which it would correct, or a later
     * one, at which it would end, unless the editor knows.
     */
    @Transactional(readOnly = true)
    public void refuseSurprises(
            OrganizationId organization, Aspect aspect, LocalDate from, String content, boolean confirmed) {
        if (on(organization, aspect, from).orElse("").equals(content)) {
            throw refused("content", "NOTHING_CHANGES", from);
        }
        of(organization).stream()
                .filter(segment -> !confirmed
                        && segment.aspect() == aspect
                        && !segment.from().isBefore(from))
                .map(segment -> refused(
                        "from", segment.from().equals(from) ? "SEGMENT_EXISTS" : "SEGMENT_FOLLOWS", segment.from()))
                .findFirst()
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    private static InvalidFields refused(String field, String code, LocalDate day) {
        return new InvalidFields(List.of(new FieldProblem(field, code, day.toString())));
    }

    /** What an aspect is on a day; before its first segment it is what the first one says. */
    @Transactional(readOnly = true)
    public Optional<String> on(OrganizationId organization, Aspect aspect, LocalDate day) {
        var ofAspect = of(organization).stream()
                .filter(segment -> segment.aspect() == aspect)
                .toList();
        return ofAspect.stream()
                .filter(segment -> !segment.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .or(() -> ofAspect.stream().findFirst())
                .map(SegmentView::content);
    }

    /** Every segment that counts, by aspect and day. */
    @Transactional(readOnly = true)
    public List<SegmentView> of(OrganizationId organization) {
        var live = segments.live(organization.value());
        var views = new ArrayList<SegmentView>();
        for (int at = 0; at < live.size(); at++) {
            views.add(view(live.get(at), at + 1 < live.size() ? live.get(at + 1) : null));
        }
        return views;
    }

    /** The employers for which something begins after one day and no later than another. */
    @Transactional(readOnly = true)
    public List<OrganizationId> beginning(LocalDate after, LocalDate until) {
        return segments.beginning(after, until).stream()
                .map(OrganizationId::new)
                .toList();
    }

    /** Those of these employers of which an aspect is, was or will be so. */
    @Transactional(readOnly = true)
    public Set<OrganizationId> having(Collection<OrganizationId> organizations, Aspect aspect, String content) {
        var ids = organizations.stream().map(OrganizationId::value).distinct().toList();
        return ids.isEmpty()
                ? Set.of()
                : segments.having(ids, aspect, content).stream()
                        .map(OrganizationId::new)
                        .collect(Collectors.toSet());
    }

    private static SegmentView view(OrganizationSegment segment, @Nullable OrganizationSegment next) {
        var to = next == null || next.aspect() != segment.aspect() ? null : next.validFrom();
        return new SegmentView(segment.aspect(), segment.content(), segment.validFrom(), to);
    }
}
