package fairlead.storage;

import fairlead.settings.FairleadException;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import javax.sql.DataSource;

/// Brings a database's schema up to the program's, on either engine.
///
/// One cheap read tells whether there is anything to do; only then is Flyway loaded.
public final class Migrations {

    static final List<String> SCRIPTS =
            List.of(
                    "V1__seed.sql",
                    "V2__fairlead.sql",
                    "V3__importing.sql",
                    "V4__lead_keys.sql",
                    "V5__sync.sql",
                    "V6__company.sql",
                    "V7__agents.sql",
                    "V8__queue.sql",
                    "V9__board_index.sql",
                    "V11__outgoing.sql",
                    "V12__model_budgets.sql",
                    "V13__search.sql",
                    "V16__aside_until_meeting.sql");

    private static final String HISTORY = "flyway_schema_history";

    private Migrations() {}

    /// The schema version that this program works on.
    public static int latest() {
        return number(SCRIPTS.getLast());
    }

    static int number(String script) {
        return Integer.parseInt(script.substring(1, script.indexOf('_')));
    }

    /// The schema version of a database; 0 where nothing of ours stands yet.
    public static int version(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return version(connection);
        } catch (SQLException e) {
            throw StorageFailures.explain(e);
        }
    }

    /// The schema's version, 0 where there is none; refuses one newer than the program.
    public static int check(DataSource source) {
        int version = version(source);
        if (version > latest()) {
            throw new FairleadException("storage.newerschema", null, version, latest());
        }
        return version;
    }

    /// Does nothing where the schema is up to date; refuses one newer than the program. `source`
    /// must be able to give two connections at a time.
    public static void migrate(DataSource source) {
        if (check(source) < latest()) {
            FlywayRun.migrate(source);
        }
    }

    static int version(Connection connection) throws SQLException {
        if (!hasHistory(connection)) {
            return 0;
        }
        String sql =
                "select max(cast(\"version\" as int)) from \"%s\" where \"success\""
                        .formatted(HISTORY);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static boolean hasHistory(Connection connection) throws SQLException {
        try (ResultSet tables =
                connection
                        .getMetaData()
                        .getTables(
                                null,
                                connection.getSchema(),
                                HISTORY,
                                new String[] {"TABLE", "BASE TABLE"})) {
            return tables.next();
        }
    }
}
