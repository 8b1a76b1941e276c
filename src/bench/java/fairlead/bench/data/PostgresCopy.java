package fairlead.bench.data;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Copies what is searched from an embedded file to PostgreSQL, whose indexes are built at the end.
record PostgresCopy(Path file, String url) {
    private static final List<String> TABLES =
            List.of(
                    "users",
                    "clients",
                    "projects",
                    "leads",
                    "lead_contacts",
                    "lead_actions",
                    "lead_timeline");

    void run() throws SQLException {
        try (Connection from = DriverManager.getConnection("jdbc:h2:file:" + file, "READER", "");
                Connection to = DriverManager.getConnection(url);
                Statement statement = to.createStatement()) {
            statement.execute("set session_replication_role = replica");
            List<String> indexes = plainIndexes(statement);
            for (String table : TABLES) {
                statement.execute("delete from " + table);
                copy(from, to, table);
            }
            for (String index : indexes) {
                statement.execute(index);
            }
            statement.execute("analyze");
        }
    }

    /// Takes the indexes that hold no rule away, and returns how they are made.
    private static List<String> plainIndexes(Statement statement) throws SQLException {
        List<String> made = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (ResultSet rows =
                statement.executeQuery(
                        "select indexname, indexdef from pg_indexes where schemaname = 'public'"
                                + " and indexdef not like 'CREATE UNIQUE%'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
                made.add(rows.getString(2));
            }
        }
        for (String name : names) {
            statement.execute("drop index " + name);
        }
        return made;
    }

    private static void copy(Connection from, Connection to, String table) throws SQLException {
        String columns = String.join(", ", columns(from, to, table));
        CopyIn copy =
                to.unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy " + table + " (" + columns + ") from stdin");
        try (Statement statement = from.createStatement();
                ResultSet rows = statement.executeQuery("select " + columns + " from " + table)) {
            int count = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                byte[] line = line(rows, count).getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(line, 0, line.length);
            }
        }
        copy.endCopy();
    }

    private static String line(ResultSet rows, int columns) throws SQLException {
        StringBuilder line = new StringBuilder();
        for (int i = 1; i <= columns; i++) {
            String value = rows.getString(i);
            line.append(value == null ? "\\N" : escaped(value)).append(i < columns ? '\t' : '\n');
        }
        return line.toString();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    /// Those that both engines have and that neither computes itself.
    private static Set<String> columns(Connection from, Connection to, String table)
            throws SQLException {
        Set<String> both = columns(from, table);
        both.retainAll(columns(to, table));
        return both;
    }

    private static Set<String> columns(Connection connection, String table) throws SQLException {
        Set<String> found = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select lower(column_name) from information_schema.columns where"
                                        + " lower(table_schema) = 'public' and lower(table_name) ="
                                        + " '"
                                        + table
                                        + "' and is_generated = 'NEVER'")) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
