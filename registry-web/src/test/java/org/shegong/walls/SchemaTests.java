package org.shegong.walls;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Entities equal the migrations, or nothing starts; what the migrations hold beyond them must be used by a statement. */
@RegistryTest
class SchemaTests {

    private static final Set<String> FOREIGN = Set.of("flyway_schema_history", "scheduled_tasks");

    private static final String SOURCES = Sources.files("main", ".java").stream()
            .map(Sources::text)
            .collect(joining("\n"))
            .toLowerCase(java.util.Locale.ROOT);

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void everyTableIsUsed() {
        assertThat(
                        ours(
                                "select distinct lower(table_name) from information_schema.tables where table_schema = schema()"))
                .isNotEmpty()
                .allSatisfy(table -> assertThat(isUsed(table)).as(table).isTrue());
    }

    @Test
    void everyColumnIsUsed() {
        var unused = ours("select concat(lower(table_name), '.', lower(column_name)) from information_schema.columns"
                        + " where table_schema = schema()")
                .stream()
                .filter(column -> !isUsed(column.substring(column.indexOf('.') + 1)));

        assertThat(unused).isEmpty();
    }

    @Test
    void everyTableHasAPrimaryKey() {
        var keyed = jdbc.queryForList(
                "select lower(table_name) from information_schema.table_constraints"
                        + " where table_schema = schema() and constraint_type = 'PRIMARY KEY'",
                String.class);

        assertThat(ours("select distinct lower(table_name) from information_schema.tables"
                        + " where table_schema = schema() and table_type in ('BASE TABLE', 'TABLE')"))
                .isSubsetOf(keyed);
    }

    private List<String> ours(String query) {
        return jdbc.queryForList(query, String.class).stream()
                .filter(name -> FOREIGN.stream().noneMatch(name::startsWith) && !name.startsWith("spring_session"))
                .toList();
    }

    /** By its name in a statement, or in camel case as an entity maps it. */
    private static boolean isUsed(String name) {
        var mapped = Pattern.compile("_").matcher(name).replaceAll("");
        return SOURCES.contains(name) || SOURCES.contains(mapped);
    }
}
