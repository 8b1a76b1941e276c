package fairlead.sync.laptop;

import fairlead.sync.merge.ColumnType;
import fairlead.sync.merge.SyncColumn;
import fairlead.sync.merge.SyncTable;
import fairlead.sync.merge.SyncTables;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/// Rows made here that the server knew already under another id: whatever points to mine points to
/// theirs from now on, in the tables and in what still waits.
final class Aliases {

    private final Connection connection;
    private final SyncTables tables;

    Aliases(Connection connection, SyncTables tables) {
        this.connection = connection;
        this.tables = tables;
    }

    void adopt(Map<UUID, UUID> aliases) throws SQLException {
        for (Map.Entry<UUID, UUID> alias : aliases.entrySet()) {
            for (SyncTable table : tables.all()) {
                for (SyncColumn column : table.columns()) {
                    if (column.type() == ColumnType.UUID && points(column.name())) {
                        point(table, column, alias.getKey(), alias.getValue());
                    }
                }
            }
            waiting(alias.getKey(), alias.getValue());
        }
    }

    private static boolean points(String column) {
        return column.equals("tag_id")
                || column.equals("email_id")
                || column.equals("meeting_id")
                || column.equals("action_id");
    }

    private void point(SyncTable table, SyncColumn column, UUID mine, UUID theirs)
            throws SQLException {
        String sql = "update %s set %s = ? where %s = ?";
        try (PreparedStatement statement =
                connection.prepareStatement(
                        sql.formatted(table.name(), column.name(), column.name()))) {
            statement.setObject(1, theirs);
            statement.setObject(2, mine);
            statement.executeUpdate();
        }
    }

    private void waiting(UUID mine, UUID theirs) throws SQLException {
        String sql =
                "update sync_outbox set pk = case when pk = ? then ? else pk end, delta ="
                    + " cast(replace(cast(delta as varchar), ?, ?) as varchar) format json where"
                    + " state = 'PENDING' and (pk = ? or cast(delta as varchar) like ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, mine);
            statement.setObject(2, theirs);
            statement.setString(3, mine.toString());
            statement.setString(4, theirs.toString());
            statement.setObject(5, mine);
            statement.setString(6, "%" + mine + "%");
            statement.executeUpdate();
        }
    }
}
