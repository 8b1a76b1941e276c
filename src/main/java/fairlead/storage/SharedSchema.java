package fairlead.storage;

import com.zaxxer.hikari.HikariDataSource;

import fairlead.settings.FairleadException;

import java.sql.Connection;
import java.sql.SQLException;

/// The schema of a team's PostgreSQL, which its owner builds and brings up to date.
public final class SharedSchema {

    private static final int OLDEST = 16;

    private SharedSchema() {}

    /// Returns the schema version that stands afterwards.
    public static int build(DatabaseSettings.Server server) {
        try (HikariDataSource source =
                Pools.pool(server.url(), server.user(), server.password(), 2)) {
            refuseOld(source);
            Migrations.migrate(source);
            return Migrations.version(source);
        }
    }

    private static void refuseOld(HikariDataSource source) {
        try (Connection connection = source.getConnection()) {
            int major = connection.getMetaData().getDatabaseMajorVersion();
            if (major < OLDEST) {
                throw new FairleadException("storage.oldserver", null, major, OLDEST);
            }
        } catch (SQLException e) {
            throw StorageFailures.explain(e);
        }
    }
}
