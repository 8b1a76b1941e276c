package fairlead.sync.laptop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.storage.Database;
import fairlead.storage.Outbox;
import fairlead.sync.journal.Journal;
import fairlead.sync.merge.Entry;
import fairlead.sync.merge.Group;
import fairlead.sync.merge.Op;
import fairlead.sync.merge.SyncColumn;
import fairlead.sync.merge.SyncTable;
import fairlead.sync.merge.SyncTables;
import fairlead.sync.rows.GroupJson;
import fairlead.sync.rows.RowReader;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Turns every work into operations that wait: in the journal, on the disk, before the work is
/// committed, and in the outbox with it.
final class Capture implements Outbox {

    private static final Set<String> UNSENT = Set.of("workspace_info");

    private final Database database;
    private final SyncTables tables;
    private final Journal journal;
    private final GroupJson frames;
    private final int schema;
    private long seq;

    Capture(Database database, SyncTables tables, Journal journal, int schema, long seq) {
        this.database = database;
        this.tables = tables;
        this.journal = journal;
        this.frames = new GroupJson(tables);
        this.schema = schema;
        this.seq = seq;
    }

    @Override
    public Ticket enter(Connection connection, UUID workId) throws SQLException {
        RowReader reader = new RowReader(connection);
        SyncTable log = tables.byName("work_log");
        ObjectNode work = reader.byId(log, List.of(workId), "").get(workId);
        Group group = group(connection, work, history(reader, workId));
        if (group.entries().isEmpty()) {
            return new Done(workId, false);
        }
        new OutboxTable(connection, tables).add(group, schema, at(work));
        journal.append(frames.group(group, schema));
        return new Done(workId, true);
    }

    @Override
    public void close() {
        journal.close();
    }

    private List<ObjectNode> history(RowReader reader, UUID workId) throws SQLException {
        SyncTable history = tables.byName("field_history");
        String sql =
                "select %s from field_history where work_id = ? order by id"
                        .formatted(RowReader.columns(history));
        List<ObjectNode> rows = new ArrayList<>();
        for (Object[] row : reader.query(history, sql, workId)) {
            rows.add(RowReader.json(history, row));
        }
        return rows;
    }

    private Group group(Connection connection, ObjectNode work, List<ObjectNode> history)
            throws SQLException {
        Map<String, Map<UUID, ObjectNode>> before = before(history);
        BaseTable bases = new BaseTable(connection);
        List<Entry> entries = new ArrayList<>();
        for (ObjectNode row : history) {
            SyncTable table = tables.byName(row.get("table_name").asText());
            if (table == null || UNSENT.contains(table.name())) {
                continue;
            }
            UUID pk = id(row, "row_id");
            ObjectNode image = before.get(table.name()).get(pk);
            if (!bases.has(table, pk)) {
                bases.put(table, pk, image);
            }
            entries.add(new Entry(++seq, op(row, table, pk, image, bases)));
        }
        String kind = work.get("kind").asText();
        return new Group(id(work, "id"), kind, work, entries);
    }

    /// The touched rows as they were before the work: its changes are not committed yet, so another
    /// connection still sees them.
    private Map<String, Map<UUID, ObjectNode>> before(List<ObjectNode> history) {
        Map<String, Set<UUID>> touched = new HashMap<>();
        for (ObjectNode row : history) {
            touched.computeIfAbsent(row.get("table_name").asText(), t -> new HashSet<>())
                    .add(id(row, "row_id"));
        }
        return database.look(
                reader -> {
                    Map<String, Map<UUID, ObjectNode>> rows = new HashMap<>();
                    for (Map.Entry<String, Set<UUID>> table : touched.entrySet()) {
                        SyncTable known = tables.byName(table.getKey());
                        if (known != null) {
                            rows.put(
                                    table.getKey(),
                                    new RowReader(reader).byId(known, table.getValue(), ""));
                        }
                    }
                    return rows;
                });
    }

    private static Op op(
            ObjectNode row, SyncTable table, UUID pk, ObjectNode image, BaseTable bases)
            throws SQLException {
        Op.Kind kind = Op.Kind.valueOf(row.get("operation").asText().toUpperCase(Locale.ROOT));
        ObjectNode delta = object(row.get("new_values"));
        ObjectNode base = object(row.get("old_values"));
        if (kind == Op.Kind.INSERT) {
            base.removeAll();
            delta.put("id", pk.toString());
        } else if (image != null) {
            completeUnits(table, base, delta, image);
        }
        UUID root = row.get("lead_id").isNull() ? null : id(row, "lead_id");
        long version = BaseTable.version(bases.image(table, pk));
        return new Op(id(row, "id"), kind, table, pk, root, version, base, delta);
    }

    /// Columns that only make sense together are told together, or a merge could not know that
    /// somebody changed the other half.
    private static void completeUnits(
            SyncTable table, ObjectNode base, ObjectNode delta, ObjectNode image) {
        List<String> changed = new ArrayList<>();
        delta.fieldNames().forEachRemaining(changed::add);
        for (String name : changed) {
            table.find(name).stream()
                    .flatMap(column -> table.unit(column).stream())
                    .map(SyncColumn::name)
                    .filter(member -> !base.has(member))
                    .forEach(member -> base.set(member, image.get(member)));
        }
    }

    private static ObjectNode object(JsonNode value) {
        return value == null || value instanceof NullNode
                ? JsonNodeFactory.instance.objectNode()
                : (ObjectNode) value;
    }

    private static UUID id(ObjectNode row, String column) {
        return UUID.fromString(row.get(column).asText());
    }

    private static Instant at(ObjectNode work) {
        return Instant.parse(work.get("at").asText());
    }

    private final class Done implements Ticket {

        private final UUID work;
        private final boolean written;

        Done(UUID work, boolean written) {
            this.work = work;
            this.written = written;
        }

        @Override
        public void committed() {
            // The outbox row was committed with the work.
        }

        @Override
        public void tookBack() {
            if (written) {
                journal.append(frames.abort(work));
            }
        }
    }
}
