package fairlead.storage;

import fairlead.settings.FairleadException;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What a database holds, read to the last value: two databases with equal digests hold the same
/// rows, in whatever order.
///
/// Takes one full scan; `digest` is the count of rows and the sum of their hashes, table by table.
public record Contents(String digest, long leads, Instant newest) {

    private static final String TABLES =
            "select table_name from information_schema.tables where table_schema = 'PUBLIC'"
                    + " and table_type = 'BASE TABLE' order by table_name";

    /// What a closed H2 file holds; `file` is the path without H2's ending. An [IOException] where
    /// it does not open or cannot be read to the end.
    public static Contents ofFile(Path file) throws IOException {
        return ofFile(file, Optional.empty());
    }

    /// The same with the key of a file that is encrypted.
    public static Contents ofFile(Path file, Optional<FileKey> key) throws IOException {
        H2File closed = new H2File(file, key);
        String url = closed.url() + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r";
        try {
            closed.recover();
            try (Connection connection =
                    DriverManager.getConnection(url, H2Engine.OWNER, closed.password())) {
                return of(connection);
            }
        } catch (FairleadException | SQLException e) {
            throw new IOException("the database " + file.getFileName() + " cannot be read", e);
        }
    }

    static Contents of(Connection connection) throws SQLException {
        StringBuilder digest = new StringBuilder();
        for (String table : tables(connection)) {
            digest.append(table).append(' ').append(scan(connection, table)).append('\n');
        }
        return new Contents(digest.toString(), leads(connection), newest(connection));
    }

    /// The tables in which two databases differ.
    public List<String> differences(Contents other) {
        Set<String> same = other.digest.lines().collect(Collectors.toSet());
        return digest.lines()
                .filter(line -> !same.contains(line))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }

    /// The id of the last work, which tells whether anything was written in between.
    static UUID lastWork(Connection connection) throws SQLException {
        return one(connection, "select max(id) from work_log", UUID.class);
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static String scan(Connection connection, String table) throws SQLException {
        long count = 0;
        long sum = 0;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(1000);
            String sql = "select * from \"" + table.replace("\"", "\"\"") + "\"";
            try (ResultSet rows = statement.executeQuery(sql)) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    count++;
                    sum += hash(rows, columns);
                }
            }
        }
        return count + " " + Long.toHexString(sum);
    }

    private static long hash(ResultSet row, int columns) throws SQLException {
        ResultSetMetaData names = row.getMetaData();
        long hash = 7;
        for (int i = 1; i <= columns; i++) {
            hash = hash * 1_099_511_628_211L + names.getColumnName(i).hashCode();
            hash = hash * 1_099_511_628_211L + Objects.hashCode(row.getString(i));
        }
        return hash;
    }

    private static long leads(Connection connection) throws SQLException {
        return one(connection, "select count(*) from leads where deleted_at is null", Long.class);
    }

    private static Instant newest(Connection connection) throws SQLException {
        return one(connection, "select max(at) from work_log", Instant.class);
    }

    private static <T> T one(Connection connection, String sql, Class<T> type) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getObject(1, type);
        }
    }
}
