package fairlead.sync.server;

import fairlead.sync.merge.SyncColumn;
import fairlead.sync.merge.SyncTable;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Which columns the server fills by itself where a new row does not name them: what may be null is
/// sent as null, or a default would stand where the laptop shows nothing.
final class Catalog {

    private static final String SQL =
            "select table_name || '.' || column_name from information_schema.columns where"
                    + " table_schema = 'public' and is_nullable = 'NO'";

    private final Set<String> required;

    private Catalog(Set<String> required) {
        this.required = required;
    }

    static Catalog read(Connection connection) throws SQLException {
        Set<String> required = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SQL)) {
            while (rows.next()) {
                required.add(rows.getString(1));
            }
        }
        return new Catalog(required);
    }

    /// The columns of an insert for a row that names those that `named` knows.
    List<SyncColumn> inserted(SyncTable table, Predicate<String> named) {
        return table.columns().stream()
                .filter(SyncColumn::isSent)
                .filter(
                        c ->
                                named.test(c.name())
                                        || !required.contains(table.name() + "." + c.name()))
                .toList();
    }
}
