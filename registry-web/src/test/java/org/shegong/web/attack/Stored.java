package org.shegong.web.attack;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.JdbcTemplate;

/** What stands in the database for everybody to read who opens it. */
record Stored(JdbcTemplate jdbc) {

    private static final String TEXTS = """
            select concat(table_name, '.', column_name) from information_schema.columns
            where table_schema = schema() and (lower(data_type) like '%char%' or lower(data_type) like '%text%')
            """;

    /** Every text column that holds the value as it stands. */
    List<String> columnsWith(String value) {
        return jdbc.queryForList(TEXTS, String.class).stream()
                .filter(column -> holds(column.toLowerCase(Locale.ROOT).split("\\.", 2), value))
                .toList();
    }

    private boolean holds(String[] column, String value) {
        return !jdbc.queryForList("select 1 from " + column[0] + " where " + column[1] + " like ?", "%" + value + "%")
                .isEmpty();
    }
}
