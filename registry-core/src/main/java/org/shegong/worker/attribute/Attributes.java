package org.shegong.worker.attribute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.shegong.shared.id.WorkerId;
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
        attributes.save(new WorkerAttribute(worker, attribute, now));
    }

    /** Takes back what was recorded of that kind from that same day and adds the right value; an empty one only takes back. */
    public void correct(WorkerId worker, NewAttribute attribute, Instant now) {
        attributes.findByWorkerIdInOrderById(List.of(worker.value())).stream()
                .filter(row -> row.startsWith(attribute))
                .forEach(row -> row.retract(now));
        if (!attribute.value().isEmpty()) {
            add(worker, attribute, now);
        }
    }

    /** All values, those of the own record first, the latest first. */
    public List<AttributeView> of(KnownAs known) {
        return of(List.of(known)).getOrDefault(known, List.of());
    }

    /** The same for many people. */
    public Map<KnownAs, List<AttributeView>> of(Collection<KnownAs> asked) {
        return KnownAs.each(asked, attributes::findByWorkerIdInOrderById, Attributes::sorted);
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
