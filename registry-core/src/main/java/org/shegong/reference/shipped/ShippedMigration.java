package org.shegong.reference.shipped;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Enters shipped data once, as a numbered migration: under the migration lock, in one transaction, in batches, the same
 * on every database and never read again by a later start.
 */
public abstract class ShippedMigration implements JavaMigration {

    private final String version;
    private final String description;

    protected ShippedMigration(String version, String description) {
        this.version = version;
        this.description = description;
    }

    protected abstract void enter(ShippedTables tables);

    @Override
    public final void migrate(Context context) {
        var connection = new SingleConnectionDataSource(context.getConnection(), true);
        enter(new ShippedTables(new JdbcTemplate(connection)));
    }

    @Override
    public final MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(version);
    }

    @Override
    public final String getDescription() {
        return description;
    }

    /** Always the same: what was entered once is not compared with a later file. */
    @Override
    public final Integer getChecksum() {
        return 1;
    }

    @Override
    public final boolean canExecuteInTransaction() {
        return true;
    }
}
