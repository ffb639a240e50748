package org.shegong.demo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows that wait to be added together. */
final class DemoRows {

    private final Map<DemoTable, List<@Nullable Object[]>> rows = new EnumMap<>(DemoTable.class);

    void add(DemoTable table, @Nullable Object... columns) {
        rows.computeIfAbsent(table, any -> new ArrayList<>()).add(columns);
    }

    List<@Nullable Object[]> of(DemoTable table) {
        return rows.getOrDefault(table, List.of());
    }
}
