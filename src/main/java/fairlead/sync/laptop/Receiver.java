package fairlead.sync.laptop;

import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.storage.Committed;
import fairlead.sync.merge.Op;
import fairlead.sync.merge.Overlay;
import fairlead.sync.merge.SyncTable;
import fairlead.sync.merge.SyncTables;
import fairlead.sync.rows.RowReader;
import fairlead.sync.rows.RowWriter;
import fairlead.sync.server.Pull;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// Puts the server's images into the laptop's tables, with unsent work on top of them, within one
/// transaction that somebody else opens and commits.
final class Receiver {

    private static final String TAKEN = "23505";

    private final SyncTables tables;
    private final BaseTable bases;
    private final OutboxTable outbox;
    private final RowWriter writer;
    private final List<Committed.Row> touched = new ArrayList<>();
    private final Set<UUID> leads = new HashSet<>();

    Receiver(Connection connection, SyncTables tables) {
        this.tables = tables;
        this.bases = new BaseTable(connection);
        this.outbox = new OutboxTable(connection, tables);
        this.writer = new RowWriter(connection);
    }

    /// The rows that were put in place or removed.
    List<Committed.Row> touched() {
        return touched;
    }

    /// Rows of leads that `isHere` does not know are new here.
    void take(Pull.Rows rows, Predicate<UUID> isHere) throws SQLException {
        SyncTable table = rows.table();
        Set<UUID> carrying = bases.keys(table);
        List<Object[]> known = new ArrayList<>();
        List<Object[]> fresh = new ArrayList<>();
        int root = rootPlace(table);
        for (Object[] row : rows.present()) {
            if (!carrying.isEmpty() && carrying.contains((UUID) row[0])) {
                image(table, (UUID) row[0], RowReader.json(table, row));
            } else if (root < 0 || row[root] == null || isHere.test((UUID) row[root])) {
                known.add(row);
            } else {
                fresh.add(row);
            }
        }
        add(table, fresh);
        writer.merge(table, known);
        note(table, known);
        note(table, fresh);
        Set<UUID> gone = new HashSet<>(rows.gone());
        for (UUID pk : carrying) {
            if (gone.remove(pk)) {
                image(table, pk, null);
            }
        }
        remove(table, gone);
    }

    /// One that is here all the same is replaced.
    private void add(SyncTable table, List<Object[]> rows) throws SQLException {
        try {
            writer.insert(table, table.columns(), rows);
        } catch (SQLException e) {
            if (!TAKEN.equals(e.getSQLState())) {
                throw e;
            }
            writer.merge(table, rows);
        }
    }

    /// One row that carries unsent work; a null image is one that the server does not show.
    void image(SyncTable table, UUID pk, ObjectNode image) throws SQLException {
        List<Op> pending = outbox.pendingOn(table.number(), pk);
        if (pending.isEmpty()) {
            bases.remove(table, pk);
        } else {
            bases.put(table, pk, image);
        }
        ObjectNode row = Overlay.of(image, pending);
        if (row == null) {
            remove(table, Set.of(pk));
        } else {
            List<Object[]> one = List.<Object[]>of(RowReader.objects(table, versioned(table, row)));
            writer.merge(table, one);
            note(table, one);
        }
    }

    /// Rows for which nothing waits any more: they stand as the server says, or go.
    void images(SyncTable table, Map<UUID, ObjectNode> images) throws SQLException {
        bases.remove(table, images.keySet());
        List<Object[]> rows = new ArrayList<>();
        Set<UUID> gone = new HashSet<>();
        images.forEach(
                (pk, image) -> {
                    if (image == null) {
                        gone.add(pk);
                    } else {
                        rows.add(RowReader.objects(table, versioned(table, image.deepCopy())));
                    }
                });
        remove(table, gone);
        writer.merge(table, rows);
        note(table, rows);
    }

    /// A row that the server has not counted yet.
    private static ObjectNode versioned(SyncTable table, ObjectNode row) {
        if (table.has("row_version") && !row.hasNonNull("row_version")) {
            row.put("row_version", 1);
        }
        return row;
    }

    private void remove(SyncTable table, Set<UUID> gone) throws SQLException {
        if (gone.isEmpty()) {
            return;
        }
        if (table.name().equals("leads")) {
            leads.addAll(gone);
        }
        writer.delete(table, "id", gone);
        gone.forEach(id -> touched.add(new Committed.Row(table.name(), id, lead(table, id))));
    }

    /// A lead that is gone or hidden leaves with everything that hangs on it, whatever came with
    /// the same page, but for what carries unsent work.
    void clear() throws SQLException {
        if (leads.isEmpty()) {
            return;
        }
        for (SyncTable child : tables.all().reversed()) {
            if (child.root() != null && !child.name().equals("leads")) {
                writer.deleteUncarried(child, leads);
            }
        }
    }

    private void note(SyncTable table, List<Object[]> rows) {
        int root = rootPlace(table);
        for (Object[] row : rows) {
            UUID lead = root < 0 ? null : (UUID) row[root];
            touched.add(new Committed.Row(table.name(), (UUID) row[0], lead));
        }
    }

    private static int rootPlace(SyncTable table) {
        return table.root() == null ? -1 : table.columns().indexOf(table.column(table.root()));
    }

    private static UUID lead(SyncTable table, UUID id) {
        return table.name().equals("leads") ? id : null;
    }
}
