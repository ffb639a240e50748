package org.shegong.shared.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.EnumMap;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** Opens one pool of connections per lane, all to the same database. */
@Configuration(proxyBeanMethods = false)
class DataSources {

    /** A chunk that opens a great file first is no leak. */
    private static final long LONGEST_CHUNK_MILLIS = 120_000;

    @Bean
    LaneDataSource dataSource(DataSourceProperties properties, Environment environment) {
        EmbeddedFile.of(properties.determineUrl()).ifPresent(EmbeddedFile::makeFolder);
        var pools = new EnumMap<Lane, HikariDataSource>(Lane.class);
        for (var lane : Lane.values()) {
            pools.put(lane, pool(lane, properties, environment));
        }
        return new LaneDataSource(pools);
    }

    /**
     * Where migrations run: for the embedded file, a connection of their own, after which the file is closed and opened
     * again by the pools. H2 2.4.240 judges a check against a list of values by the session that made the table, and
     * refuses every row once that session is gone (h2database 4308), as one of a pool may be at any time.
     */
    @Bean(defaultCandidate = false, destroyMethod = "")
    @FlywayDataSource
    DataSource migrationDataSource(LaneDataSource lanes, DataSourceProperties properties) {
        return EmbeddedFile.of(properties.determineUrl()).isEmpty()
                ? lanes
                : properties
                        .initializeDataSourceBuilder()
                        .type(SimpleDriverDataSource.class)
                        .build();
    }

    private static HikariDataSource pool(Lane lane, DataSourceProperties properties, Environment environment) {
        var pool = properties
                .initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .build();
        Binder.get(environment).bind("spring.datasource.hikari", Bindable.ofInstance(pool));
        pool.setPoolName(lane.name());
        pool.setConnectionInitSql(lockWait(lane, properties.determineUrl()));
        if (lane == Lane.JOB) {
            pool.setMaximumPoolSize(Math.min(pool.getMaximumPoolSize(), lane.poolSize()));
            pool.setMinimumIdle(0);
            pool.setLeakDetectionThreshold(LONGEST_CHUNK_MILLIS);
        }
        return pool;
    }

    private static String lockWait(Lane lane, String url) {
        return url.startsWith("jdbc:h2:")
                ? "set lock_timeout " + lane.lockWaitSeconds() * 1000
                : "set session innodb_lock_wait_timeout = " + lane.lockWaitSeconds();
    }
}
