package org.shegong.shared.database;

import com.zaxxer.hikari.pool.HikariPool;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence that the database cannot be reached or opened. */
class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    /** What H2 says when another program holds the file. */
    private static final int FILE_IN_USE = 90020;

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, SQLException failure) {
        if (failure.getErrorCode() == FILE_IN_USE) {
            return new FailureAnalysis(
                    "The database file is in use by another program.",
                    "Stop the other Shegong Registry that runs in this folder, or start in another folder.",
                    failure);
        }
        return findCause(root, HikariPool.PoolInitializationException.class) == null
                ? null
                : new FailureAnalysis(
                        "The database does not answer or does not let the register in (SQL state "
                                + failure.getSQLState() + ").",
                        "Look at SHEGONG_DB_URL, SHEGONG_DB_USER and SHEGONG_DB_PASSWORD, and at the server.",
                        failure);
    }
}
