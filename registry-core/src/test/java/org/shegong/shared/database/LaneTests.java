package org.shegong.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.shegong.shared.StaleRecord;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@RegistryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class LaneTests {

    @Autowired
    LaneDataSource dataSource;

    @Autowired
    JdbcClient jdbc;

    @Test
    void servesPeopleUnlessAJobIsRunning() {
        assertThat(Lane.current()).isEqualTo(Lane.WEB);
        assertThat(Lane.JOB.run(Lane::current)).isEqualTo(Lane.JOB);
        assertThat(Lane.current()).isEqualTo(Lane.WEB);
    }

    @Test
    void goesBackToItsLaneWhenAJobFails() {
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> Lane.JOB.run(() -> {
                    throw new StaleRecord();
                }));

        assertThat(Lane.current()).isEqualTo(Lane.WEB);
        assertThat(Lane.JOB.run(
                        () -> CompletableFuture.supplyAsync(Lane::current).join()))
                .isEqualTo(Lane.WEB);
    }

    @Test
    void letsJobsTakeNoConnectionOfPeople() throws SQLException {
        var people = dataSource.pool(Lane.WEB).getHikariPoolMXBean();
        int busy = people.getActiveConnections();

        try (var job = Lane.JOB.run(this::connection)) {
            assertThat(job.isClosed()).isFalse();
            assertThat(people.getActiveConnections()).isEqualTo(busy);
            assertThat(dataSource.pool(Lane.JOB).getHikariPoolMXBean().getActiveConnections())
                    .isEqualTo(1);
        }
    }

    @Test
    void keepsFewConnectionsForJobs() {
        assertThat(dataSource.pool(Lane.JOB).getMaximumPoolSize()).isEqualTo(6);
        assertThat(dataSource.pool(Lane.WEB).getMaximumPoolSize()).isGreaterThan(6);
    }

    @Test
    void letsPeopleWaitShorterForALockThanJobs() {
        assertThat(lockWait(Lane.WEB)).isEqualTo(5);
        assertThat(lockWait(Lane.JOB)).isEqualTo(30);
    }

    private long lockWait(Lane lane) {
        return lane.run(() -> isEmbedded()
                ? jdbc.sql("select lock_timeout() / 1000").query(Long.class).single()
                : jdbc.sql("select @@innodb_lock_wait_timeout")
                        .query(Long.class)
                        .single());
    }

    private boolean isEmbedded() {
        return dataSource.pool(Lane.WEB).getJdbcUrl().startsWith("jdbc:h2:");
    }

    private java.sql.Connection connection() {
        try {
            return dataSource.getConnection();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
