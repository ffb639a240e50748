package org.shegong.web.worker;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.WorkerId;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every column of what stands of a person in one table, read beside the program. */
record KeptRows(List<Map<String, String>> rows) {

    /** What every new row has of its own. */
    private static final Set<String> OWN = Set.of("id", "recorded_at", "replaces", "version");

    /** What may be empty in a row that stands and was told only once. */
    private static final Set<String> EMPTY = Set.of("retracted_at", "replaces");

    static KeptRows of(EntityManager entities, JdbcTemplate jdbc, String table, WorkerId worker) {
        entities.flush();
        var rows =
                jdbc.queryForList("select * from " + table + " where worker_id = ? and retracted_at is null", (Object)
                        Uuids.bytes(worker.value()));
        return new KeptRows(rows.stream().map(KeptRows::texts).toList());
    }

    /** So that no column escapes the comparison because nothing stood in it. */
    KeptRows whole() {
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row)
                        .allSatisfy((column, value) -> assertThat(EMPTY.contains(column) || !value.isEmpty())
                                .as(column)
                                .isTrue()));
        return this;
    }

    /** The same but for these columns, which differ. */
    void differsOnlyIn(KeptRows before, String... columns) {
        assertThat(without(columns)).containsExactlyInAnyOrderElementsOf(before.without(columns));
        for (var column : columns) {
            assertThat(rows)
                    .as(column)
                    .extracting(row -> row.get(column))
                    .isNotEqualTo(
                            before.rows.stream().map(row -> row.get(column)).toList());
        }
    }

    private List<Map<String, String>> without(String... columns) {
        return rows.stream()
                .map(row -> {
                    var kept = new TreeMap<>(row);
                    kept.keySet().removeAll(OWN);
                    kept.keySet().removeAll(Set.of(columns));
                    return (Map<String, String>) kept;
                })
                .toList();
    }

    private static Map<String, String> texts(Map<String, Object> row) {
        var texts = new TreeMap<String, String>();
        row.forEach((column, value) -> texts.put(column.toLowerCase(java.util.Locale.ROOT), text(value)));
        return texts;
    }

    private static String text(@Nullable Object value) {
        if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
        return value == null ? "" : value.toString();
    }
}
