package org.shegong.worker.confirmation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** How far the lists of a scope are confirmed in a quarter: every sum is made of its districts. */
public record RosterFreshness(Quarter quarter, List<DistrictFreshness> districts) {

    public RosterFreshness {
        districts = List.copyOf(districts);
    }

    public long employers() {
        return sum(DistrictFreshness::employers);
    }

    public long confirmed() {
        return sum(DistrictFreshness::confirmed);
    }

    public long pending() {
        return sum(DistrictFreshness::pending);
    }

    public long people() {
        return sum(DistrictFreshness::people);
    }

    public long covered() {
        return sum(DistrictFreshness::covered);
    }

    public long never() {
        return sum(DistrictFreshness::never);
    }

    /** When the employer confirmed that has not done so for the longest time; those that never did have no day. */
    public @Nullable Instant oldest() {
        return districts.stream()
                .map(DistrictFreshness::oldest)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private long sum(ToLongFunction<DistrictFreshness> figure) {
        return districts.stream().mapToLong(figure).sum();
    }
}
