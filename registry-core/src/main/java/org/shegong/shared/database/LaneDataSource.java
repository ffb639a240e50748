package org.shegong.shared.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;

/** Gives each thread a connection of its lane. */
class LaneDataSource extends AbstractRoutingDataSource implements DisposableBean {

    private final Map<Lane, HikariDataSource> pools;

    LaneDataSource(Map<Lane, HikariDataSource> pools) {
        this.pools = new EnumMap<>(pools);
        setTargetDataSources(Map.copyOf(pools));
    }

    HikariDataSource pool(Lane lane) {
        return java.util.Objects.requireNonNull(pools.get(lane));
    }

    @Override
    protected Object determineCurrentLookupKey() {
        return Lane.current();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return FractionalSeconds.keptBy(super.getConnection());
    }

    @Override
    public void destroy() {
        pools.values().forEach(HikariDataSource::close);
    }
}
