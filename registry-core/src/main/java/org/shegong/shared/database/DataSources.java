package org.shegong.shared.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.EnumMap;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Opens one pool of connections per lane, all to the same database. */
@Configuration(proxyBeanMethods = false)
class DataSources {

    @Bean
    LaneDataSource dataSource(DataSourceProperties properties, Environment environment) {
        EmbeddedFile.of(properties.determineUrl()).ifPresent(EmbeddedFile::makeFolder);
        var pools = new EnumMap<Lane, HikariDataSource>(Lane.class);
        for (var lane : Lane.values()) {
            pools.put(lane, pool(lane, properties, environment));
        }
        return new LaneDataSource(pools);
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
        } else if (isEmbedded(properties.determineUrl())) {
            keepOpen(pool);
        }
        return pool;
    }

    /**
     * H2 2.4.240 judges a check against a list of values by the session that made the table, and refuses every row once
     * that session is closed (h2database 4308): the connection of the migrations must not be retired.
     */
    private static void keepOpen(HikariDataSource pool) {
        pool.setMaxLifetime(0);
        pool.setIdleTimeout(0);
    }

    private static boolean isEmbedded(String url) {
        return url.startsWith("jdbc:h2:");
    }

    private static String lockWait(Lane lane, String url) {
        return isEmbedded(url)
                ? "set lock_timeout " + lane.lockWaitSeconds() * 1000
                : "set session innodb_lock_wait_timeout = " + lane.lockWaitSeconds();
    }
}
