package org.shegong.worker.employment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.id.OrganizationId;

/** Derives the ends: a main segment lasts until the next one of the same record begins or until it was ended. */
final class Timeline {

    private Timeline() {}

    static List<EmploymentView> of(List<Employment> rows) {
        var sorted = rows.stream()
                .sorted(Comparator.comparing(Employment::getValidFrom))
                .toList();
        var views = new ArrayList<EmploymentView>();
        for (var row : sorted) {
            views.add(view(row, endOf(row, sorted)));
        }
        return views;
    }

    private static @Nullable LocalDate endOf(Employment row, List<Employment> sorted) {
        var ended = Stream.ofNullable(row.getEndedOn());
        var next = sorted.stream()
                .filter(later -> row.isMain() && later.isMain())
                .filter(later -> later.getWorkerId().equals(row.getWorkerId()))
                .map(Employment::getValidFrom)
                .filter(start -> start.isAfter(row.getValidFrom()));
        return Stream.concat(ended, next).min(Comparator.naturalOrder()).orElse(null);
    }

    private static EmploymentView view(Employment row, @Nullable LocalDate to) {
        return new EmploymentView(
                row.getId(),
                new OrganizationId(row.getEmployerId()),
                row.isMain(),
                row.getValidFrom(),
                to,
                row.terms(),
                row.getEndedOn(),
                row.getLeavingReason(),
                row.getRecordedAt());
    }
}
