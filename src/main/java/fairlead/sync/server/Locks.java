package fairlead.sync.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.sync.merge.ColumnType;
import fairlead.sync.merge.Group;
import fairlead.sync.merge.Op;
import fairlead.sync.merge.SyncColumn;
import fairlead.sync.merge.SyncTable;
import fairlead.sync.merge.SyncTables;
import fairlead.sync.rows.RowReader;
import fairlead.sync.rows.Trip;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// Takes the rows that a push is about, table by table in one order for everybody, so that two
/// laptops never wait for each other.
final class Locks {

    private static final String LOCK = "order by id for update";

    private final SyncTables tables;
    private final Set<String> mayChange;
    private final List<Op> ops;
    private final Batch batch = new Batch();
    private final List<List<Object[]>> primaries = new ArrayList<>();

    Locks(SyncTables tables, List<Group> groups, Set<String> mayChange) {
        this.tables = tables;
        this.mayChange = mayChange;
        this.ops = groups.stream().flatMap(g -> g.entries().stream()).map(e -> e.op()).toList();
    }

    /// A row that may be seen but not changed is not found: nothing can be done to it. Of a table
    /// in which nothing may be changed it is read all the same, and the change itself is refused.
    void ask(Trip trip) {
        for (SyncTable table : tables.all()) {
            Set<UUID> changed = new HashSet<>();
            Set<UUID> added = new HashSet<>();
            for (Op op : ops) {
                if (op.table().equals(table)) {
                    (op.kind() == Op.Kind.INSERT ? added : changed).add(op.pk());
                }
            }
            if (table.name().equals("leads")) {
                parents(trip, table, changed);
            }
            added.removeAll(changed);
            lock(trip, table, changed, mayChange.contains(table.name()) ? LOCK : "");
            lock(trip, table, added, "");
        }
        primaries(trip);
    }

    private void lock(Trip trip, SyncTable table, Set<UUID> ids, String how) {
        trip.rows(table, "id", ids, how, rows -> rows.forEach(row -> lock(table, row)));
    }

    private void lock(SyncTable table, Object[] row) {
        batch.lock(table, Map.of((UUID) row[0], RowReader.json(table, row)));
    }

    /// The leads of what is added, which are read and not changed.
    private void parents(Trip trip, SyncTable leads, Set<UUID> changed) {
        Set<UUID> roots = new HashSet<>();
        ops.stream()
                .filter(op -> op.kind() == Op.Kind.INSERT)
                .map(Op::root)
                .filter(Objects::nonNull)
                .forEach(roots::add);
        roots.removeAll(changed);
        lock(trip, leads, roots, "");
    }

    /// Of leads whose primary contact is told, the one that they have.
    private void primaries(Trip trip) {
        SyncTable contacts = tables.byName("lead_contacts");
        Set<UUID> leads = new HashSet<>();
        ops.stream()
                .filter(op -> op.table().equals(contacts) && op.delta().has("is_primary"))
                .forEach(op -> leads.add(op.root()));
        String which = "and is_primary and deleted_at is null";
        trip.rows(contacts, "lead_id", leads, which, primaries::add);
    }

    /// What was asked, once the trip was made. Rows that are the same thing as one of mine under
    /// another id are asked for here, since what they point to may be another one too. They are
    /// taken first and read then, since one that may be seen but not changed cannot be taken.
    Batch taken(Trip trip) throws SQLException {
        for (SyncTable table : tables.all()) {
            twins(trip, table);
        }
        SyncTable contacts = tables.byName("lead_contacts");
        for (List<Object[]> rows : primaries) {
            for (Object[] row : rows) {
                if (batch.original(new RowKey(contacts, (UUID) row[0])) == null) {
                    lock(contacts, row);
                }
            }
        }
        return batch;
    }

    private void twins(Trip trip, SyncTable table) throws SQLException {
        ArrayNode wanted = JsonNodeFactory.instance.arrayNode();
        for (Op op : ops) {
            boolean added = op.table().equals(table) && op.kind() == Op.Kind.INSERT;
            if (added && !table.natural().isEmpty() && batch.original(RowKey.of(op)) == null) {
                wanted(table, op, wanted);
            }
        }
        if (!wanted.isEmpty()) {
            String found = twins(table);
            if (mayChange.contains(table.name())) {
                trip.say(found + " for update of " + table.name(), wanted.toString());
            }
            trip.ask(found, rows -> twins(table, rows), wanted.toString()).go();
        }
    }

    private void wanted(SyncTable table, Op op, ArrayNode wanted) {
        ObjectNode one = JsonNodeFactory.instance.objectNode();
        one.put("of_mine", op.pk().toString());
        for (String name : table.natural()) {
            if (ColumnType.isNothing(op.delta().get(name))) {
                return;
            }
            String value = op.delta().get(name).asText();
            if (table.column(name).type() == ColumnType.UUID) {
                UUID id = UUID.fromString(value);
                value = batch.aliases().getOrDefault(id, id).toString();
            }
            one.put("its_" + name, value);
        }
        wanted.add(one);
    }

    private static String twins(SyncTable table) {
        List<String> places = new ArrayList<>(List.of("of_mine uuid"));
        List<String> conditions = new ArrayList<>();
        for (String name : table.natural()) {
            SyncColumn column = table.column(name);
            boolean text = column.type() != ColumnType.UUID && column.type() != ColumnType.DATE;
            String type = text ? "text" : column.type().name().toLowerCase(java.util.Locale.ROOT);
            places.add("its_" + name + " " + type);
            String condition = text ? "lower(%1$s) = lower(its_%1$s)" : "%1$s = its_%1$s";
            conditions.add(condition.formatted(name));
        }
        return "select %s, of_mine from %s join jsonb_to_recordset(?::jsonb) as mine(%s) on %s"
                .formatted(
                        RowReader.columns(table),
                        table.name(),
                        String.join(", ", places),
                        String.join(" and ", conditions));
    }

    private void twins(SyncTable table, ResultSet rows) throws SQLException {
        Map<UUID, Object[]> theirs = new HashMap<>();
        while (rows.next()) {
            Object[] row = RowReader.row(table, rows);
            theirs.put(rows.getObject(row.length + 1, UUID.class), row);
        }
        theirs.forEach(
                (mine, row) -> {
                    if (!row[0].equals(mine)) {
                        lock(table, row);
                        batch.alias(mine, (UUID) row[0]);
                    }
                });
    }
}
