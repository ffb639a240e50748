package org.shegong.testing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes what a committing test left behind; shipped reference data stays. */
@TestConfiguration
public class EmptyRegister {

    /** Tables that are filled by migrations or at the first start. */
    private static final Set<String> SHIPPED = Set.of(
            "flyway_schema_history",
            "key_probe",
            "region",
            "region_placement",
            "region_alias",
            "region_lineage",
            "region_figure",
            "code_list",
            "code_entry",
            "code_synonym",
            "code_crosswalk",
            "reference_edition",
            "calendar_day",
            "certification_rule",
            "authority",
            "source_document",
            "import_label");

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    EmptyRegister(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    public void empty() {
        transaction.executeWithoutResult(status -> {
            constraints(false);
            tables().stream()
                    .filter(table -> !SHIPPED.contains(table.toLowerCase(Locale.ROOT)))
                    .forEach(table -> jdbc.execute("delete from " + table));
            constraints(true);
        });
    }

    private List<String> tables() {
        return jdbc.queryForList(
                "select table_name from information_schema.tables where table_schema = schema()"
                        + " and table_type in ('BASE TABLE', 'TABLE')",
                String.class);
    }

    private void constraints(boolean on) {
        var isH2 = Boolean.TRUE.equals(jdbc.execute((java.sql.Connection connection) ->
                connection.getMetaData().getDatabaseProductName().equals("H2")));
        jdbc.execute(isH2 ? "set referential_integrity " + on : "set foreign_key_checks = " + (on ? 1 : 0));
    }
}
