package org.shegong.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows that tables hold once more, by plain JDBC batches of 500 rows that each commit, and takes the time: what
 * a server needs at least for rows that somebody else has thought out. On MariaDB and MySQL only.
 */
public final class PlainBatches implements AutoCloseable {

    private static final int BATCH = 500;
    private static final int SLICE = 20_000;
    private static final double NANOS = 1e9;

    private final Connection connection;

    public PlainBatches(DataSource source) throws SQLException {
        this.connection = source.getConnection();
    }

    /** How many rows each table holds. */
    public long rows(String table) throws SQLException {
        return number("select count(*) from " + table);
    }

    public List<String> tables() throws SQLException {
        return texts("select table_name from information_schema.tables where table_schema = schema()"
                + " and table_type = 'BASE TABLE' and table_name not like 'bench\\_%' order by table_name");
    }

    /** Empties the tables and writes their rows again; answers the seconds that the writing took. */
    public double again(Collection<String> tables) throws SQLException {
        for (var table : tables) {
            run("drop table if exists bench_" + table);
            run("create table bench_" + table + " like " + table);
            run("insert into bench_" + table + " (" + columns(table) + ") select " + columns(table) + " from " + table);
        }
        run("set foreign_key_checks = 0");
        for (var table : tables) {
            run("delete from " + table);
        }
        run("set foreign_key_checks = 1");
        double seconds = 0;
        for (var table : parentsFirst(tables)) {
            double took = write(table);
            System.out.printf("  %-22s %,9d rows %8.2f s%n", table, rows(table), took);
            seconds += took;
            run("drop table bench_" + table);
        }
        return seconds;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private double write(String table) throws SQLException {
        var columns = columns(table);
        var marks = columns.replaceAll("[^,]+", "?");
        long took = 0;
        connection.setAutoCommit(false);
        try (var insert =
                connection.prepareStatement("insert into " + table + " (" + columns + ") values (" + marks + ")")) {
            int from = 0;
            for (var slice = slice(table, columns, from); !slice.isEmpty(); slice = slice(table, columns, from)) {
                long start = System.nanoTime();
                insert(insert, slice);
                took += System.nanoTime() - start;
                from += slice.size();
            }
        } finally {
            connection.setAutoCommit(true);
        }
        return took / NANOS;
    }

    private void insert(PreparedStatement insert, List<@Nullable Object[]> rows) throws SQLException {
        for (int row = 0; row < rows.size(); row++) {
            var values = rows.get(row);
            for (int column = 0; column < values.length; column++) {
                insert.setObject(column + 1, values[column]);
            }
            insert.addBatch();
            if ((row + 1) % BATCH == 0 || row + 1 == rows.size()) {
                insert.executeBatch();
                connection.commit();
            }
        }
    }

    private List<@Nullable Object[]> slice(String table, String columns, int from) throws SQLException {
        var rows = new ArrayList<@Nullable Object[]>();
        try (var statement = connection.createStatement();
                var read = statement.executeQuery(
                        "select " + columns + " from bench_" + table + " limit " + SLICE + " offset " + from)) {
            while (read.next()) {
                rows.add(values(read));
            }
        }
        return rows;
    }

    private static @Nullable Object[] values(ResultSet row) throws SQLException {
        var values = new @Nullable Object[row.getMetaData().getColumnCount()];
        for (int column = 1; column <= values.length; column++) {
            values[column - 1] = switch (row.getMetaData().getColumnTypeName(column)) {
                case "DATETIME", "TIMESTAMP" -> row.getObject(column, LocalDateTime.class);
                case "DATE" -> row.getObject(column, LocalDate.class);
                default -> row.getObject(column);
            };
        }
        return values;
    }

    /** Without those that the server computes. */
    private String columns(String table) throws SQLException {
        return String.join(
                ", ",
                texts(
                        "select concat('`', column_name, '`') from information_schema.columns where table_schema = schema()"
                                + " and table_name = '" + table + "' and extra not like '%GENERATED%'"
                                + " order by ordinal_position"));
    }

    private List<String> parentsFirst(Collection<String> tables) throws SQLException {
        var ordered = new LinkedHashSet<String>();
        while (ordered.size() < tables.size()) {
            var ready = new ArrayList<String>();
            for (var table : tables) {
                var needs = parents(table).stream().filter(tables::contains).collect(Collectors.toSet());
                needs.remove(table);
                if (!ordered.contains(table) && ordered.containsAll(needs)) {
                    ready.add(table);
                }
            }
            ordered.addAll(ready);
        }
        return List.copyOf(ordered);
    }

    private Set<String> parents(String table) throws SQLException {
        return Set.copyOf(texts("select distinct referenced_table_name from information_schema.key_column_usage"
                + " where table_schema = schema() and table_name = '" + table
                + "' and referenced_table_name is not null"));
    }

    private void run(String statement) throws SQLException {
        try (var running = connection.createStatement()) {
            running.execute(statement);
        }
    }

    private long number(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private List<String> texts(String query) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            while (answer.next()) {
                texts.add(answer.getString(1));
            }
        }
        return texts;
    }
}
