package org.shegong.reports.population;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many people share these values; an absent value is one that nobody told. */
public record Headcount(Map<Dimension, String> values, long people) {

    public Headcount {
        values = Collections.unmodifiableMap(values.isEmpty() ? Map.of() : new EnumMap<>(values));
    }

    public @Nullable String value(Dimension dimension) {
        return values.get(dimension);
    }
}
