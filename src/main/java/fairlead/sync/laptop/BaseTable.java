package fairlead.sync.laptop;

import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.sync.merge.SyncTable;
import fairlead.sync.rows.Cells;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/// The server's image of every row that carries unsent work; a row made here has none.
public final class BaseTable {

    private final Connection connection;

    public BaseTable(Connection connection) {
        this.connection = connection;
    }

    public boolean has(SyncTable table, UUID pk) throws SQLException {
        String sql = "select 1 from sync_base where tbl = ? and pk = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, table.number());
            statement.setObject(2, pk);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /// The rows of the table that carry unsent work.
    public Set<UUID> keys(SyncTable table) throws SQLException {
        String sql = "select pk from sync_base where tbl = ?";
        Set<UUID> keys = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, table.number());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    keys.add(rows.getObject(1, UUID.class));
                }
            }
        }
        return keys;
    }

    /// The image, or null where the server has no such row.
    public ObjectNode image(SyncTable table, UUID pk) throws SQLException {
        String sql = "select base from sync_base where tbl = ? and pk = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, table.number());
            statement.setObject(2, pk);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() && rows.getString(1) != null
                        ? (ObjectNode) Cells.parse(rows.getString(1))
                        : null;
            }
        }
    }

    public void put(SyncTable table, UUID pk, ObjectNode image) throws SQLException {
        String sql =
                "merge into sync_base (tbl, pk, row_version, base) key (tbl, pk) values (?, ?, ?,"
                        + " ? format json)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, table.number());
            statement.setObject(2, pk);
            statement.setLong(3, version(image));
            statement.setString(4, image == null ? null : image.toString());
            statement.executeUpdate();
        }
    }

    public void remove(SyncTable table, UUID pk) throws SQLException {
        String sql = "delete from sync_base where tbl = ? and pk = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, table.number());
            statement.setObject(2, pk);
            statement.executeUpdate();
        }
    }

    public void remove(SyncTable table, Collection<UUID> pks) throws SQLException {
        String sql = "delete from sync_base where tbl = ? and pk = any(?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, table.number());
            statement.setArray(2, connection.createArrayOf("uuid", pks.toArray()));
            statement.executeUpdate();
        }
    }

    static long version(ObjectNode image) {
        return image == null ? 0 : image.path("row_version").asLong();
    }
}
