package fairlead.sync.laptop;

import fairlead.sync.merge.SyncTable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The keys of rows that stand here.
final class Ids {

    private Ids() {}

    static Set<UUID> all(Connection connection, SyncTable table) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select id from " + table.name())) {
            return read(statement);
        }
    }

    static Set<UUID> where(Connection connection, SyncTable table, String condition)
            throws SQLException {
        String sql = "select id from %s where %s".formatted(table.name(), condition);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return read(statement);
        }
    }

    /// Of these leads, or, where they are null, of no lead.
    static Set<UUID> of(Connection connection, SyncTable table, Set<UUID> leads)
            throws SQLException {
        if (table.root() == null) {
            return all(connection, table);
        }
        String where = leads == null ? " is null" : " = any(?)";
        String sql = "select id from " + table.name() + " where " + table.root() + where;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            if (leads != null) {
                statement.setObject(1, connection.createArrayOf("uuid", leads.toArray()));
            }
            return read(statement);
        }
    }

    /// Which version of these rows stands here; rows that never change have none.
    static Map<UUID, Long> versions(Connection connection, SyncTable table, Set<UUID> ids)
            throws SQLException {
        String sql =
                "select id, %s from %s where id = any(?)"
                        .formatted(table.isHistory() ? "0" : "row_version", table.name());
        Map<UUID, Long> versions = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, connection.createArrayOf("uuid", ids.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    versions.put(rows.getObject(1, UUID.class), rows.getLong(2));
                }
            }
        }
        return versions;
    }

    static Set<UUID> read(PreparedStatement statement) throws SQLException {
        Set<UUID> ids = new HashSet<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }
}
