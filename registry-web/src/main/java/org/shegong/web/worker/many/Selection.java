package org.shegong.web.worker.many;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.id.WorkerId;

/**
 * What was ticked on the list.
 *
 * @param id     the people
 * @param all    whether everybody whom the list found is meant instead
 * @param filter the fields of the list's address, each as {@code name=value}
 */
record Selection(
        @Nullable List<UUID> id,
        @Nullable String all,
        @Nullable List<String> filter) {

    boolean isEverybody() {
        return "true".equals(all);
    }

    List<WorkerId> people() {
        return Stream.ofNullable(id)
                .flatMap(List::stream)
                .distinct()
                .map(WorkerId::new)
                .toList();
    }

    List<String> filters() {
        return filter == null ? List.of() : filter;
    }
}
