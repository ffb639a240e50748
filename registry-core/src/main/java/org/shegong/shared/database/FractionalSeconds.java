package org.shegong.shared.database;

import com.mysql.cj.jdbc.JdbcConnection;
import com.mysql.cj.protocol.ServerCapabilities;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.util.ReflectionUtils;

/**
 * MariaDB 10 greets as MySQL 5.5.5, and the driver then cuts every instant to the second. The driver is told what the
 * server can do; it has no setting for it.
 */
final class FractionalSeconds {

    private static final String FIELD = "serverHasFracSecsSupport";

    private FractionalSeconds() {}

    static Connection keptBy(Connection connection) throws SQLException {
        if (connection.isWrapperFor(JdbcConnection.class)) {
            var session = connection.unwrap(JdbcConnection.class).getSession();
            var server = session.getServerSession().getCapabilities();
            if (!server.serverSupportsFracSecs()
                    && server.getServerVersion().toString().contains("MariaDB")) {
                ReflectionUtils.setField(support(server), server, true);
            }
        }
        return connection;
    }

    private static Field support(ServerCapabilities server) {
        var field = ReflectionUtils.findField(server.getClass(), FIELD);
        if (field == null) {
            throw new IllegalStateException("The driver no longer says how it learns of fractional seconds");
        }
        ReflectionUtils.makeAccessible(field);
        return field;
    }
}
