package org.shegong.reference.shipped;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fills tables in batches while a migration runs. */
public final class ShippedTables {

    private final JdbcTemplate jdbc;

    ShippedTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(String sql, List<@Nullable Object[]> rows) {
        jdbc.batchUpdate(sql, rows);
    }
}
