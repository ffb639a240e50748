package org.shegong.shared.database;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shegong.shared.start.StartCheck;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Refuses a MySQL or MariaDB server whose settings lose commits, mix up characters or tell another time. */
@Component
class ServerCheck implements StartCheck {

    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);
    private static final String VARIABLES = """
            show variables where variable_name in ('innodb_flush_log_at_trx_commit', 'log_bin', 'sync_binlog',
                'wsrep_on', 'transaction_isolation', 'tx_isolation')""";

    private final LaneDataSource dataSource;
    private final JdbcTemplate jdbc;

    ServerCheck(LaneDataSource dataSource, JdbcTemplate jdbc) {
        this.dataSource = dataSource;
        this.jdbc = jdbc;
    }

    @Override
    public List<String> findings() {
        if (DriverOptions.of(dataSource.pool(Lane.WEB)).isEmpty()) {
            return List.of();
        }
        var findings = new ArrayList<>(durability(settings(VARIABLES)));
        findings.addAll(collations());
        findings.addAll(engines());
        findings.addAll(time());
        return findings;
    }

    private List<String> durability(Map<String, String> variables) {
        var findings = new ArrayList<String>();
        if (!"1".equals(variables.get("innodb_flush_log_at_trx_commit"))) {
            findings.add("The server has innodb_flush_log_at_trx_commit other than 1: a crash loses acknowledged"
                    + " changes.");
        }
        if ("ON".equals(variables.get("log_bin")) && !"1".equals(variables.get("sync_binlog"))) {
            findings.add("The server writes a binary log with sync_binlog other than 1: a crash loses acknowledged"
                    + " changes.");
        }
        var isolation = variables.getOrDefault("transaction_isolation", variables.get("tx_isolation"));
        if (!"READ-COMMITTED".equals(isolation)) {
            findings.add("The session isolation is " + isolation + ", not READ-COMMITTED.");
        }
        return "ON".equals(variables.get("wsrep_on")) ? and(findings, cluster()) : findings;
    }

    private List<String> cluster() {
        var status = settings("show status where variable_name in ('wsrep_cluster_status', 'wsrep_ready')");
        var isUsable = "Primary".equals(status.get("wsrep_cluster_status")) && "ON".equals(status.get("wsrep_ready"));
        return isUsable ? List.of() : List.of("The server is a cluster node outside the primary component.");
    }

    private List<String> collations() {
        return jdbc.queryForList("""
                select concat(table_name, '.', column_name, ' has ', collation_name) from information_schema.columns
                where table_schema = schema() and table_name <> 'flyway_schema_history'
                  and collation_name not in ('utf8mb4_bin', 'ascii_bin')
                order by 1""", String.class).stream()
                .map(column -> "The column " + column + ", not utf8mb4_bin: different names would count as equal.")
                .toList();
    }

    private List<String> engines() {
        return jdbc.queryForList("""
                select table_name from information_schema.tables
                where table_schema = schema() and table_type = 'BASE TABLE' and engine <> 'InnoDB'
                order by 1""", String.class).stream()
                .map(table -> "The table " + table + " is not an InnoDB table: its changes cannot be taken back.")
                .toList();
    }

    private List<String> time() {
        var findings = new ArrayList<String>();
        var utc = jdbc.queryForObject("select utc_timestamp(6)", LocalDateTime.class);
        var session = jdbc.queryForObject("select now(6)", LocalDateTime.class);
        if (utc == null || session == null || isFar(utc, session)) {
            findings.add("The session zone of the database is not UTC: set connectionTimeZone=UTC and"
                    + " forceConnectionTimeZoneToSession=true.");
        }
        if (utc != null && isFar(utc, LocalDateTime.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC))) {
            findings.add("The clocks of this machine and of the database differ by more than 2 seconds.");
        }
        return findings;
    }

    private static boolean isFar(LocalDateTime one, LocalDateTime other) {
        return Duration.between(one, other).abs().compareTo(CLOCK_TOLERANCE) > 0;
    }

    private static List<String> and(List<String> findings, List<String> more) {
        findings.addAll(more);
        return findings;
    }

    private Map<String, String> settings(String query) {
        var settings = new TreeMap<String, String>();
        jdbc.query(query, row -> {
            settings.put(row.getString(1), row.getString(2));
        });
        return settings;
    }
}
