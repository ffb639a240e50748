package org.shegong.worker.attribute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.fact.Entered;
import org.shegong.worker.fact.KnownAs;
import org.springframework.stereotype.Component;

/** Keeps the dated single values of people. */
@Component
public class Attributes {

    private final WorkerAttributeRepository attributes;

    Attributes(WorkerAttributeRepository attributes) {
        this.attributes = attributes;
    }

    public void add(WorkerId worker, NewAttribute attribute, Instant now) {
        attributes.save(Entered.noted(new WorkerAttribute(worker, attribute, now)));
    }

    /**
     * Puts the value in the place of the one that was recorded from that same day, or of the latest where no day is told;
     * told from another day, it is the same value dated differently. An empty one only takes back.
     */
    public void correct(WorkerId worker, NewAttribute told, Instant now) {
        var standing = standing(worker, told.kind());
        var replaced = replaced(standing, told);
        var day = told.keepsDay() && !replaced.isEmpty() ? replaced.get(0).getValidFrom() : told.validFrom();
        if (replaced.size() == 1
                && replaced.get(0).says(told.value())
                && Objects.equals(replaced.get(0).getValidFrom(), day)) {
            return;
        }
        replaced.forEach(row -> row.retract(now));
        if (!told.value().isEmpty()) {
            add(worker, new NewAttribute(told.kind(), told.value(), day), now);
        }
    }

    private List<WorkerAttribute> standing(WorkerId worker, AttributeKind kind) {
        return attributes.findByWorkerIdInOrderById(List.of(worker.value())).stream()
                .filter(row -> row.getKind() == kind && !row.isRetracted())
                .sorted(Comparator.comparing(WorkerAttribute::since).thenComparing(WorkerAttribute::getRecordedAt))
                .toList();
    }

    /** @param standing the earliest first */
    private static List<WorkerAttribute> replaced(List<WorkerAttribute> standing, NewAttribute told) {
        var day = told.validFrom();
        if (day == null) {
            return standing.subList(Math.max(0, standing.size() - 1), standing.size());
        }
        int before =
                (int) standing.stream().filter(row -> row.since().isBefore(day)).count();
        var neighbours = standing.subList(Math.max(0, before - 1), Math.min(standing.size(), before + 1));
        return standing.stream()
                .filter(row -> row.starts(day) || (neighbours.contains(row) && row.says(told.value())))
                .toList();
    }

    /** All values, those of the own record first, the latest first. */
    public List<AttributeView> of(KnownAs known) {
        return of(List.of(known)).getOrDefault(known, List.of());
    }

    /** The same for many people. */
    public Map<KnownAs, List<AttributeView>> of(Collection<KnownAs> asked) {
        return KnownAs.each(WorkerAttribute.class, asked, attributes::findByWorkerIdInOrderById, Attributes::sorted);
    }

    private static List<AttributeView> sorted(KnownAs known, List<WorkerAttribute> rows) {
        return rows.stream()
                .sorted(Comparator.comparing((WorkerAttribute row) -> known.isOwn(row))
                        .thenComparing(WorkerAttribute::since)
                        .thenComparing(WorkerAttribute::getRecordedAt)
                        .reversed())
                .map(AttributeView::of)
                .toList();
    }

    /** The value of each kind that holds on that day. */
    public static Map<AttributeKind, AttributeView> onDay(List<AttributeView> sorted, LocalDate day) {
        var values = new EnumMap<AttributeKind, AttributeView>(AttributeKind.class);
        sorted.stream().filter(view -> view.hasBegunOn(day)).forEach(view -> values.putIfAbsent(view.kind(), view));
        return values;
    }
}
