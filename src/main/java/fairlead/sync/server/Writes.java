package fairlead.sync.server;

import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.sync.merge.ColumnType;
import fairlead.sync.merge.SyncColumn;
import fairlead.sync.merge.SyncTable;
import fairlead.sync.merge.SyncTables;
import fairlead.sync.rows.RowReader;
import fairlead.sync.rows.RowWriter;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Writes what a [Batch] came to: for each row its net change, in as few round trips as there are
/// kinds of change; parents before children, demotions before promotions.
final class Writes {

    private final SyncTables tables;
    private final Catalog catalog;
    private final RowWriter writer;

    Writes(Connection connection, SyncTables tables, Catalog catalog) {
        this.tables = tables;
        this.catalog = catalog;
        this.writer = RowWriter.server(connection);
    }

    void write(Batch batch) throws SQLException {
        for (SyncTable table : tables.all()) {
            boolean demotes = table.name().equals("lead_contacts");
            if (demotes) {
                update(batch, table);
            }
            insert(batch, table);
            if (!demotes) {
                update(batch, table);
            }
        }
        for (SyncTable table : tables.all().reversed()) {
            delete(batch, table);
        }
    }

    private void insert(Batch batch, SyncTable table) throws SQLException {
        Map<List<SyncColumn>, List<Object[]>> byColumns = new LinkedHashMap<>();
        batch.written()
                .forEach(
                        (key, row) -> {
                            if (key.table().equals(table)
                                    && row != null
                                    && batch.original(key) == null) {
                                List<SyncColumn> columns = catalog.inserted(table, row::has);
                                byColumns
                                        .computeIfAbsent(columns, c -> new ArrayList<>())
                                        .add(values(table, columns, row));
                            }
                        });
        for (Map.Entry<List<SyncColumn>, List<Object[]>> rows : byColumns.entrySet()) {
            writer.insert(table, rows.getKey(), rows.getValue());
        }
    }

    private static Object[] values(SyncTable table, List<SyncColumn> columns, ObjectNode row) {
        Object[] all = RowReader.objects(table, row);
        return columns.stream().map(column -> all[table.columns().indexOf(column)]).toArray();
    }

    private void update(Batch batch, SyncTable table) throws SQLException {
        Map<List<SyncColumn>, Map<UUID, ObjectNode>> byColumns = new LinkedHashMap<>();
        Map<List<SyncColumn>, Map<UUID, ObjectNode>> last = new LinkedHashMap<>();
        batch.written()
                .forEach(
                        (key, row) -> {
                            ObjectNode original = batch.original(key);
                            if (!key.table().equals(table) || row == null || original == null) {
                                return;
                            }
                            List<SyncColumn> changed = changed(table, original, row);
                            if (!changed.isEmpty()) {
                                (isPromotion(changed, row) ? last : byColumns)
                                        .computeIfAbsent(changed, c -> new LinkedHashMap<>())
                                        .put(key.id(), row);
                            }
                        });
        for (Map.Entry<List<SyncColumn>, Map<UUID, ObjectNode>> rows : byColumns.entrySet()) {
            writer.update(table, rows.getKey(), rows.getValue());
        }
        for (Map.Entry<List<SyncColumn>, Map<UUID, ObjectNode>> rows : last.entrySet()) {
            writer.update(table, rows.getKey(), rows.getValue());
        }
    }

    private static boolean isPromotion(List<SyncColumn> changed, ObjectNode row) {
        return row.path("is_primary").asBoolean()
                && changed.stream().anyMatch(column -> column.name().equals("is_primary"));
    }

    private static List<SyncColumn> changed(SyncTable table, ObjectNode before, ObjectNode now) {
        return table.columns().stream()
                .filter(SyncColumn::isSent)
                .filter(c -> now.has(c.name()) && !c.same(before.get(c.name()), now.get(c.name())))
                .toList();
    }

    private void delete(Batch batch, SyncTable table) throws SQLException {
        List<UUID> gone = new ArrayList<>();
        batch.written()
                .forEach(
                        (key, row) -> {
                            if (key.table().equals(table)
                                    && row == null
                                    && batch.original(key) != null
                                    && !ColumnType.isNothing(batch.original(key).get("id"))) {
                                gone.add(key.id());
                            }
                        });
        if (writer.delete(table, "id", gone) < gone.size()) {
            throw new SQLException("a row that was locked is not to be deleted", "42501");
        }
    }
}
