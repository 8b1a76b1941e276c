package fairlead.sync.rows;

import fairlead.sync.merge.ColumnType;
import fairlead.sync.merge.SyncColumn;
import fairlead.sync.merge.SyncTable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Writes rows of synced tables into a laptop's copy, in batches and with explicit columns.
public final class RowWriter {

    private final Connection connection;

    public RowWriter(Connection connection) {
        this.connection = connection;
    }

    /// Puts whole rows in place of what stands under their keys.
    public void merge(SyncTable table, Collection<Object[]> rows) throws SQLException {
        String sql =
                "merge into %s (%s) key (id) values (%s)"
                        .formatted(table.name(), RowReader.columns(table), places(table.columns()));
        batch(sql, table.columns(), rows);
    }

    /// Adds rows that are not there; each holds values for `columns` in their order.
    public void insert(SyncTable table, List<SyncColumn> columns, Collection<Object[]> rows)
            throws SQLException {
        String names = columns.stream().map(SyncColumn::name).collect(Collectors.joining(", "));
        String sql =
                "insert into %s (%s) values (%s)".formatted(table.name(), names, places(columns));
        batch(sql, columns, rows);
    }

    /// Removes the rows in which `column` holds one of these.
    public int delete(SyncTable table, String column, Collection<UUID> values) throws SQLException {
        if (values.isEmpty()) {
            return 0;
        }
        String sql = "delete from %s where %s = any(?)".formatted(table.name(), column);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, connection.createArrayOf("uuid", values.toArray()));
            return statement.executeUpdate();
        }
    }

    /// On the laptop: removes the rows of these leads that carry no unsent work.
    public void deleteUncarried(SyncTable table, Collection<UUID> leads) throws SQLException {
        String sql =
                "delete from %s r where %s = any(?) and not exists (select 1 from sync_base b where"
                        + " b.tbl = %d and b.pk = r.id)";
        try (PreparedStatement statement =
                connection.prepareStatement(
                        sql.formatted(table.name(), table.root(), table.number()))) {
            statement.setObject(1, connection.createArrayOf("uuid", leads.toArray()));
            statement.executeUpdate();
        }
    }

    private void batch(String sql, List<SyncColumn> columns, Collection<Object[]> rows)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    Cells.bind(statement, i + 1, bound(columns.get(i)), row[i]);
                }
                statement.addBatch();
                if (++waiting % 1_000 == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static String places(List<SyncColumn> columns) {
        return columns.stream().map(RowWriter::place).collect(Collectors.joining(", "));
    }

    private static String place(SyncColumn column) {
        return column.type() == ColumnType.JSON ? "? format json" : "?";
    }

    /// H2 takes labels and JSON as text.
    private static ColumnType bound(SyncColumn column) {
        boolean other = column.type() == ColumnType.ENUM || column.type() == ColumnType.JSON;
        return other ? ColumnType.TEXT : column.type();
    }
}
