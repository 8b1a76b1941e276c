package fairlead.sync;

import fairlead.storage.TestDatabases;
import fairlead.sync.merge.SyncTable;
import fairlead.sync.rows.RowReader;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// A shared database of its own on the one real PostgreSQL of the tests.
public final class TestServer implements AutoCloseable {

    private final String url;
    private Connection connection;

    public TestServer() throws SQLException {
        this(TestDatabases.postgresUrl() + "&options=-c%20timezone%3DUTC");
    }

    private TestServer(String url) throws SQLException {
        this.url = url;
        connection = DriverManager.getConnection(url);
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    public String url() {
        return url;
    }

    public void run(String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    public String one(String sql) throws SQLException {
        return list(sql).getFirst();
    }

    public List<String> list(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    /// Whether anybody waits here for a row that somebody else holds.
    boolean isWaitedFor() throws SQLException {
        return !list("select 1 from pg_stat_activity where datname = current_database()"
                        + " and wait_event_type = 'Lock'")
                .isEmpty();
    }

    /// Every row of a table as text, by key.
    public Map<String, String> rows(SyncTable table) throws SQLException {
        return rows(connection, table);
    }

    static Map<String, String> rows(Connection connection, SyncTable table) throws SQLException {
        Map<String, String> rows = new TreeMap<>();
        String sql = "select %s from %s".formatted(RowReader.columns(table), table.name());
        for (Object[] row : new RowReader(connection).query(table, sql)) {
            rows.put(row[0].toString(), text(table, row));
        }
        return rows;
    }

    private static String text(SyncTable table, Object[] row) {
        StringBuilder text = new StringBuilder();
        RowReader.json(table, row)
                .properties()
                .forEach(
                        cell ->
                                text.append(cell.getKey())
                                        .append('=')
                                        .append(
                                                cell.getValue().isNumber()
                                                        ? cell.getValue()
                                                                .decimalValue()
                                                                .stripTrailingZeros()
                                                                .toPlainString()
                                                        : canonical(cell.getValue()))
                                        .append(' '));
        return text.toString();
    }

    private static Object canonical(com.fasterxml.jackson.databind.JsonNode value) {
        if (!value.isObject()) {
            return value;
        }
        Map<String, Object> sorted = new TreeMap<>();
        value.properties().forEach(e -> sorted.put(e.getKey(), canonical(e.getValue())));
        return sorted;
    }

    /// Another database that holds what this one holds now, as from a backup.
    TestServer copy() throws SQLException {
        String name = one("select current_database()");
        String other = name + "_copy" + UUID.randomUUID().toString().substring(0, 8);
        outside("create database " + other + " template " + name);
        connection = DriverManager.getConnection(url);
        return new TestServer(url.replace("/" + name + "?", "/" + other + "?"));
    }

    /// Is dropped and made again, under the same address, as what `other` holds now.
    public void becomes(TestServer other) throws SQLException {
        String name = one("select current_database()");
        String template = other.one("select current_database()");
        other.close();
        outside(
                "drop database " + name + " with (force)",
                "create database " + name + " template " + template);
        connection = DriverManager.getConnection(url);
    }

    /// Closes it for good, so that thousands of them find room.
    void drop() throws SQLException {
        outside("drop database " + one("select current_database()") + " with (force)");
    }

    private void outside(String... statements) throws SQLException {
        String name = one("select current_database()");
        connection.close();
        try (Connection outside =
                        DriverManager.getConnection(url.replace("/" + name + "?", "/postgres?"));
                Statement statement = outside.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    public UUID person(String name) throws SQLException {
        return UUID.fromString(
                one(
                        "insert into users (email, full_name) values ('%s@x.test', '%s') returning id"
                                .formatted(name, name)));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
