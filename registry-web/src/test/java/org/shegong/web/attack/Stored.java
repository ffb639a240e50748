package org.shegong.web.attack;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** What stands in the database for everybody to read who opens it. */
record Stored(JdbcTemplate jdbc) {

    private static final String TEXTS = """
            select concat(table_name, '.', column_name) from information_schema.columns
            where table_schema = schema() and (lower(data_type) like '%char%' or lower(data_type) like '%text%')
            """;

    /** What accounts and views are called by those who make them, whatever that is. */
    private static final Set<String> OWN_NAMES = Set.of("account.login", "account.display_name", "saved_view.name");

    /** Every text column that holds the value as it stands, but for the names that people give. */
    List<String> columnsWith(String value) {
        return jdbc.queryForList(TEXTS, String.class).stream()
                .filter(column -> !OWN_NAMES.contains(column.toLowerCase(Locale.ROOT)))
                .filter(column -> holds(column.split("\\.", 2), value))
                .toList();
    }

    private boolean holds(String[] column, String value) {
        return !jdbc.queryForList("select 1 from " + column[0] + " where " + column[1] + " like ?", "%" + value + "%")
                .isEmpty();
    }
}
