package org.shegong.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What the register asks of a server, against answers that a good and a bad one would give. */
class ServerCheckTests {

    private final Answers server = new Answers();

    @Test
    void takesAServerThatKeepsItsPromises() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void asksNothingOfTheEmbeddedDatabase() {
        server.variables.clear();

        assertThat(check("jdbc:h2:mem:t").findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "innodb_flush_log_at_trx_commit, 2, a crash loses acknowledged changes",
        "innodb_flush_log_at_trx_commit, 0, a crash loses acknowledged changes",
        "transaction_isolation, REPEATABLE-READ, not READ-COMMITTED"
    })
    void refusesAServerThatForgetsOrMixes(String variable, String value, String reason) {
        server.variables.put(variable, value);

        assertThat(findings()).singleElement().asString().contains(reason);
    }

    @Test
    void wantsABinaryLogAsDurableAsTheData() {
        server.variables.put("log_bin", "ON");
        server.variables.put("sync_binlog", "0");
        assertThat(findings()).singleElement().asString().contains("sync_binlog");

        server.variables.put("sync_binlog", "1");
        assertThat(findings()).isEmpty();
    }

    @Test
    void readsTheIsolationUnderItsOldName() {
        server.variables.remove("transaction_isolation");
        server.variables.put("tx_isolation", "READ-COMMITTED");
        assertThat(findings()).isEmpty();

        server.variables.put("tx_isolation", "READ-UNCOMMITTED");
        assertThat(findings()).singleElement().asString().contains("READ-UNCOMMITTED");
    }

    @ParameterizedTest
    @CsvSource({"non-Primary, ON", "Primary, OFF"})
    void refusesAClusterNodeThatStandsAlone(String component, String ready) {
        server.variables.put("wsrep_on", "ON");
        server.status.put("wsrep_cluster_status", component);
        server.status.put("wsrep_ready", ready);

        assertThat(findings()).singleElement().asString().contains("outside the primary component");
    }

    @Test
    void namesEveryColumnThatMixesCharacters() {
        server.columns.add("worker.name has utf8mb4_general_ci");
        server.columns.add("account.login has utf8mb4_0900_ai_ci");

        assertThat(findings()).hasSize(2).allMatch(finding -> finding.contains("not utf8mb4_bin"));
    }

    @Test
    void namesATableThatCannotTakeBack() {
        server.tables.add("worker");

        assertThat(findings())
                .containsExactly("The table worker is not an InnoDB table: its changes cannot be taken back.");
    }

    @Test
    void refusesASessionThatTellsAnotherTime() {
        server.sessionOffset = ZoneOffset.ofHours(8);

        assertThat(findings()).singleElement().asString().contains("The session zone of the database is not UTC");
    }

    @Test
    void refusesAServerWhoseClockIsWrong() {
        server.secondsAhead = 5;

        assertThat(findings()).singleElement().asString().contains("differ by more than 2 seconds");
    }

    private List<String> findings() {
        return check("jdbc:mysql://127.0.0.1/registry").findings();
    }

    private ServerCheck check(String url) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        return new ServerCheck(new LaneDataSource(Map.of(Lane.WEB, pool)), server);
    }

    /** Answers the questions of the check; a real server cannot be made this bad for one test. */
    private static final class Answers extends JdbcTemplate {

        private final Map<String, String> variables = new TreeMap<>(Map.of(
                "innodb_flush_log_at_trx_commit", "1", "log_bin", "OFF", "transaction_isolation", "READ-COMMITTED"));
        private final Map<String, String> status = new TreeMap<>();
        private final List<String> columns = new ArrayList<>();
        private final List<String> tables = new ArrayList<>();
        private ZoneOffset sessionOffset = ZoneOffset.UTC;
        private long secondsAhead;

        Answers() {
            super(new SingleConnectionDataSource("jdbc:h2:mem:answers;MODE=MySQL", true));
        }

        @Override
        public void query(String sql, RowCallbackHandler row) {
            (sql.contains("variables") ? variables : status)
                    .forEach((name, value) ->
                            super.query("select cast(? as varchar), cast(? as varchar)", row, name, value));
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> List<@Nullable T> queryForList(String sql, Class<T> type) {
            return (List<@Nullable T>) (sql.contains("collation_name") ? columns : tables);
        }

        @Override
        public <T> T queryForObject(String sql, Class<T> type) {
            var offset = sql.contains("utc_timestamp") ? ZoneOffset.UTC : sessionOffset;
            return type.cast(
                    LocalDateTime.ofInstant(Clock.systemUTC().instant(), offset).plusSeconds(secondsAhead));
        }
    }
}
