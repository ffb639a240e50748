package org.shegong.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

class MigrationConnectionTests {

    @TempDir
    Path folder;

    /** The embedded database judges rows by the session that made the table. */
    @Test
    void tableOutlivesTheConnectionsThatSawItMade() throws SQLException {
        var properties = new DataSourceProperties();
        properties.setUrl("jdbc:h2:file:" + folder.resolve("registry") + ";MODE=MySQL");
        var sources = new DataSources();
        var lanes = sources.dataSource(properties, new MockEnvironment());
        lanes.afterPropertiesSet();
        var migrations = sources.migrationDataSource(lanes, properties);

        told(migrations, "create table kept (kind varchar(10) check (kind in ('ONE', 'TWO')))");
        told(lanes, "insert into kept values ('ONE')");
        try (var open = Lane.JOB.run(() -> connection(lanes))) {
            lanes.pool(Lane.WEB).getHikariPoolMXBean().softEvictConnections();
            told(lanes, "insert into kept values ('TWO')");
            assertThat(open.isClosed()).isFalse();
        }

        assertThat(JdbcClient.create(lanes)
                        .sql("select count(*) from kept")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        lanes.destroy();
    }

    private static Connection connection(DataSource source) {
        try {
            return source.getConnection();
        } catch (SQLException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    private static void told(DataSource source, String statement) {
        JdbcClient.create(source).sql(statement).update();
    }
}
