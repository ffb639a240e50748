package org.shegong.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DriverCheckTests {

    private static final String FILE = "jdbc:h2:file:./data/registry;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    private static final String TIMEOUTS = "connectTimeout=3000&socketTimeout=60000";
    private static final String LOCAL = "jdbc:mysql://127.0.0.1:3306/registry?" + TIMEOUTS;

    @ParameterizedTest
    @ValueSource(
            strings = {
                FILE,
                "jdbc:h2:mem:t;write_delay=0;db_close_on_exit=false",
                LOCAL,
                "jdbc:mysql://localhost/registry?" + TIMEOUTS,
                "jdbc:mysql://db.example:3306/registry?sslMode=VERIFY_IDENTITY&" + TIMEOUTS,
                "jdbc:mysql://db.example/registry?SSLMODE=verify_ca&" + TIMEOUTS
            })
    void takesAWayThatLosesNothing(String url) {
        assertThat(findings(url)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:./data/registry;DB_CLOSE_ON_EXIT=FALSE, WRITE_DELAY=0",
        "jdbc:h2:file:./data/registry;WRITE_DELAY=0, DB_CLOSE_ON_EXIT=FALSE",
        "jdbc:h2:file:./data/registry;WRITE_DELAY=05;DB_CLOSE_ON_EXIT=FALSE, WRITE_DELAY=0",
        "jdbc:h2:tcp://127.0.0.1/registry;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE, must begin with",
        "jdbc:postgresql://127.0.0.1/registry;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE, must begin with"
    })
    void refusesAnEmbeddedDatabaseThatForgets(String url, String reason) {
        assertThat(findings(url)).singleElement().asString().contains(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"connectTimeout=3000", "socketTimeout=60000", "connectTimeout=0&socketTimeout=60000"})
    void refusesAWayOnWhichRequestsHang(String options) {
        assertThat(findings("jdbc:mysql://127.0.0.1/registry?" + options))
                .singleElement()
                .asString()
                .contains("Timeout is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"allowMultiQueries", "allowLoadLocalInfile", "autoDeserialize"})
    void refusesOptionsThatOpenADoor(String option) {
        assertThat(findings(LOCAL + "&" + option + "=TRUE"))
                .containsExactly("The driver option " + option + " must be off.");
        assertThat(findings(LOCAL + "&" + option + "=false")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&sslMode=REQUIRED", "&sslMode=PREFERRED", "&useSSL=true"})
    void refusesAnotherMachineThatIsNotVerified(String options) {
        assertThat(findings("jdbc:mysql://203.0.113.7/registry?" + TIMEOUTS + options))
                .singleElement()
                .asString()
                .contains("sslMode=VERIFY_IDENTITY");
    }

    @Test
    void readsOptionsBesideTheUrl() {
        var pool = pool("jdbc:mysql://127.0.0.1/registry");
        pool.addDataSourceProperty("connectTimeout", "3000");
        pool.addDataSourceProperty("socketTimeout", 60000);

        assertThat(check(pool).findings()).isEmpty();
    }

    @Test
    void tellsNoPasswordOfAnUrl() {
        assertThat(findings("jdbc:mysql://203.0.113.7/registry?user=registry&password=geheim&autoDeserialize=true"))
                .hasSize(4)
                .noneMatch(finding -> finding.contains("geheim"));
    }

    private static List<String> findings(String url) {
        return check(pool(url)).findings();
    }

    private static DriverCheck check(HikariDataSource pool) {
        return new DriverCheck(new LaneDataSource(Map.of(Lane.WEB, pool)));
    }

    private static HikariDataSource pool(String url) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        return pool;
    }
}
