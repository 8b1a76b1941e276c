package fairlead.storage;

import com.zaxxer.hikari.HikariDataSource;

import fairlead.settings.FairleadException;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

/// The schema of a team's PostgreSQL, which its owner builds and brings up to date.
public final class SharedSchema {

    private static final int OLDEST = 16;

    private SharedSchema() {}

    /// One connection of its own, which the caller closes; safe as every connection to a server is.
    public static Connection connect(DatabaseSettings.Server server) {
        String url = ServerUrl.of(server.url()).jdbc(server.authority());
        try {
            return DriverManager.getConnection(url, server.user(), server.password());
        } catch (SQLException e) {
            throw StorageFailures.explain(e);
        }
    }

    /// Refuses a server that is too old, and a database that is somebody else's or newer than this
    /// program, before anything in it is touched.
    public static void refuseForeign(Connection connection) throws SQLException {
        int major = connection.getMetaData().getDatabaseMajorVersion();
        if (major < OLDEST) {
            throw new FairleadException("storage.oldserver", null, major, OLDEST);
        }
        int version = Migrations.version(connection);
        if (version > Migrations.latest()) {
            throw new FairleadException("storage.newerschema", null, version, Migrations.latest());
        }
        if (version == 0 && hasTables(connection)) {
            throw new FairleadException("storage.foreignschema", null);
        }
    }

    /// Runs what the database has not seen yet, as `role`; returns the version that stands then.
    public static int migrate(DatabaseSettings.Server server, String role) {
        try (HikariDataSource source = Pools.acting(server, role)) {
            Migrations.migrate(source);
            int version = Migrations.version(source);
            tell(source, version);
            return version;
        }
    }

    /// Laptops ask the server for its version, whichever migration was the last.
    private static void tell(DataSource source, int version) {
        String sql = "update sync.meta set schema_version = ? where schema_version <> ?";
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, version);
            statement.setInt(2, version);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw StorageFailures.explain(e);
        }
    }

    /// What a failed statement means, as a sentence that says what to do.
    public static FairleadException explain(SQLException failure) {
        return StorageFailures.explain(failure);
    }

    private static boolean hasTables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select exists (select from pg_tables where schemaname ="
                                        + " current_schema())")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }
}
