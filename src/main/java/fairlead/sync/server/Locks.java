package fairlead.sync.server;

import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.sync.merge.ColumnType;
import fairlead.sync.merge.Entry;
import fairlead.sync.merge.Group;
import fairlead.sync.merge.Op;
import fairlead.sync.merge.SyncColumn;
import fairlead.sync.merge.SyncTable;
import fairlead.sync.merge.SyncTables;
import fairlead.sync.rows.RowReader;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// Takes the rows that a push is about, table by table in one order for everybody, so that two
/// laptops never wait for each other.
final class Locks {

    private static final String LOCK = "order by id for update";

    private final Connection connection;
    private final SyncTables tables;
    private final RowReader reader;

    Locks(Connection connection, SyncTables tables) {
        this.connection = connection;
        this.tables = tables;
        this.reader = new RowReader(connection);
    }

    /// A row that may be seen but not changed is not found: nothing can be done to it.
    Batch take(List<Group> groups) throws SQLException {
        Batch batch = new Batch();
        List<Op> ops = groups.stream().flatMap(g -> g.entries().stream()).map(Entry::op).toList();
        for (SyncTable table : tables.all()) {
            Set<UUID> changed = new HashSet<>();
            Set<UUID> added = new HashSet<>();
            for (Op op : ops) {
                if (op.table().equals(table)) {
                    (op.kind() == Op.Kind.INSERT ? added : changed).add(op.pk());
                }
            }
            if (table.name().equals("leads")) {
                parents(batch, table, ops, changed);
            }
            added.removeAll(changed);
            lock(batch, table, changed, LOCK);
            lock(batch, table, added, "");
            twins(batch, table, ops);
        }
        primaries(batch, ops);
        return batch;
    }

    private void lock(Batch batch, SyncTable table, Set<UUID> ids, String how) throws SQLException {
        if (!ids.isEmpty()) {
            batch.lock(table, reader.byId(table, ids, how));
        }
    }

    /// The leads of what is added, which are read and not changed.
    private void parents(Batch batch, SyncTable leads, List<Op> ops, Set<UUID> changed)
            throws SQLException {
        Set<UUID> roots = new HashSet<>();
        ops.stream()
                .filter(op -> op.kind() == Op.Kind.INSERT)
                .map(Op::root)
                .filter(Objects::nonNull)
                .forEach(roots::add);
        roots.removeAll(changed);
        lock(batch, leads, roots, "");
    }

    /// Rows that are the same thing as one of mine under another id.
    private void twins(Batch batch, SyncTable table, List<Op> ops) throws SQLException {
        for (Op op : ops) {
            boolean added = op.table().equals(table) && op.kind() == Op.Kind.INSERT;
            if (added && !table.natural().isEmpty() && batch.original(RowKey.of(op)) == null) {
                twin(batch, table, op);
            }
        }
    }

    private void twin(Batch batch, SyncTable table, Op op) throws SQLException {
        List<String> conditions = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (String name : table.natural()) {
            SyncColumn column = table.column(name);
            if (ColumnType.isNothing(op.delta().get(name))) {
                return;
            }
            String value = op.delta().get(name).asText();
            if (column.type() == ColumnType.UUID) {
                UUID id = UUID.fromString(value);
                conditions.add(name + " = ?");
                values.add(batch.aliases().getOrDefault(id, id));
            } else if (column.type() == ColumnType.DATE) {
                conditions.add(name + " = ?");
                values.add(java.time.LocalDate.parse(value));
            } else {
                conditions.add("lower(" + name + ") = lower(?)");
                values.add(value);
            }
        }
        String sql =
                "select %s from %s where %s"
                        .formatted(
                                RowReader.columns(table),
                                table.name(),
                                String.join(" and ", conditions));
        for (Object[] row : reader.query(table, sql, values.toArray())) {
            ObjectNode theirs = RowReader.json(table, row);
            UUID id = (UUID) row[0];
            if (!id.equals(op.pk())) {
                batch.lock(table, java.util.Map.of(id, theirs));
                batch.alias(op.pk(), id);
            }
        }
    }

    private void primaries(Batch batch, List<Op> ops) throws SQLException {
        SyncTable contacts = tables.byName("lead_contacts");
        Set<UUID> leads = new HashSet<>();
        ops.stream()
                .filter(op -> op.table().equals(contacts) && op.delta().has("is_primary"))
                .forEach(op -> leads.add(op.root()));
        if (leads.isEmpty()) {
            return;
        }
        String sql =
                "select %s from lead_contacts where lead_id = any(?) and is_primary and deleted_at"
                        + " is null";
        for (Object[] row :
                reader.query(
                        contacts,
                        sql.formatted(RowReader.columns(contacts)),
                        connection.createArrayOf("uuid", leads.toArray()))) {
            RowKey key = new RowKey(contacts, (UUID) row[0]);
            if (batch.original(key) == null) {
                batch.lock(contacts, java.util.Map.of(key.id(), RowReader.json(contacts, row)));
            }
        }
    }
}
