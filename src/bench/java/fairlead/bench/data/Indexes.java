package fairlead.bench.data;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// The indexes of an embedded file that hold no rule, taken away while very many rows arrive: to
/// build them once at the end is several times cheaper, and leaves the same file.
final class Indexes {
    private static final String ONE = "CREATE INDEX ";
    private static final int BELONGS_TO_RULE = 90085;

    private final Path file;
    private final List<String> taken = new ArrayList<>();

    Indexes(Path file) {
        this.file = file;
    }

    void take() throws SQLException {
        try (Connection connection = owner();
                Statement statement = connection.createStatement()) {
            for (String sql : script(statement)) {
                if (drop(statement, sql.substring(ONE.length()).split(" ON ", 2)[0])) {
                    taken.add(sql);
                }
            }
        }
    }

    void giveBack() throws SQLException {
        try (Connection connection = owner();
                Statement statement = connection.createStatement()) {
            for (String sql : taken) {
                statement.execute(sql);
            }
        }
    }

    private static boolean drop(Statement statement, String name) throws SQLException {
        try {
            statement.execute("DROP INDEX " + name);
            return true;
        } catch (SQLException e) {
            if (e.getErrorCode() == BELONGS_TO_RULE) {
                return false;
            }
            throw e;
        }
    }

    private static List<String> script(Statement statement) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("SCRIPT NODATA NOPASSWORDS NOSETTINGS")) {
            while (rows.next()) {
                String sql = rows.getString(1).strip();
                if (sql.startsWith(ONE)) {
                    found.add(sql);
                }
            }
        }
        return found;
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + file, "FAIRLEAD", "");
    }
}
