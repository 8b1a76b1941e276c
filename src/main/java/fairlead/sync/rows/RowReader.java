package fairlead.sync.rows;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.sync.merge.SyncColumn;
import fairlead.sync.merge.SyncTable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Reads whole rows of a synced table by explicit columns, from either engine.
public final class RowReader {

    private static final int CHUNK = 10_000;

    private final Connection connection;

    public RowReader(Connection connection) {
        this.connection = connection;
    }

    public static String columns(SyncTable table) {
        return table.columns().stream().map(SyncColumn::name).collect(Collectors.joining(", "));
    }

    /// A query for the table's columns where `condition` holds.
    public static String select(SyncTable table, String condition) {
        return "select %s from %s where %s".formatted(columns(table), table.name(), condition);
    }

    /// The rows with these keys as JSON, those that are not there left out.
    public Map<UUID, ObjectNode> byId(SyncTable table, Collection<UUID> ids, String suffix)
            throws SQLException {
        Map<UUID, ObjectNode> found = new LinkedHashMap<>();
        for (Object[] row : by(table, "id", ids, suffix)) {
            found.put((UUID) row[0], json(table, row));
        }
        return found;
    }

    /// The rows in which `column` holds one of these, as Java objects in the order of the columns.
    public List<Object[]> by(SyncTable table, String column, Collection<UUID> values, String suffix)
            throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        List<UUID> all = List.copyOf(values);
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<UUID> some = all.subList(from, Math.min(all.size(), from + CHUNK));
            String sql = select(table, column + " = any(?) " + suffix);
            rows.addAll(query(table, sql, connection.createArrayOf("uuid", some.toArray())));
        }
        return rows;
    }

    /// Runs a query that selects the table's columns first; `parameters` are bound in order.
    public List<Object[]> query(SyncTable table, String sql, Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(2_000);
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows(table, rows);
            }
        }
    }

    /// What is left of an answer whose first columns are the table's.
    public static List<Object[]> rows(SyncTable table, ResultSet rows) throws SQLException {
        List<Object[]> all = new ArrayList<>();
        while (rows.next()) {
            all.add(row(table, rows));
        }
        return all;
    }

    public static Object[] row(SyncTable table, ResultSet rows) throws SQLException {
        Object[] row = new Object[table.columns().size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = Cells.read(rows, i + 1, table.columns().get(i).type());
        }
        return row;
    }

    public static ObjectNode json(SyncTable table, Object[] row) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < row.length; i++) {
            SyncColumn column = table.columns().get(i);
            node.set(column.name(), Cells.json(column.type(), row[i]));
        }
        return node;
    }

    public static Object[] objects(SyncTable table, ObjectNode row) {
        Object[] values = new Object[table.columns().size()];
        for (int i = 0; i < values.length; i++) {
            SyncColumn column = table.columns().get(i);
            values[i] = Cells.object(column.type(), row.get(column.name()));
        }
        return values;
    }
}
