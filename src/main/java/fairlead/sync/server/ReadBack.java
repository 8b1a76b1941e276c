package fairlead.sync.server;

import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.sync.merge.Entry;
import fairlead.sync.merge.Group;
import fairlead.sync.merge.SyncTable;
import fairlead.sync.merge.SyncTables;
import fairlead.sync.rows.RowReader;
import fairlead.sync.rows.Trip;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Every row that a push touched, read while it is still locked.
final class ReadBack {

    private final Batch batch;
    private final Map<SyncTable, Set<UUID>> touched = new LinkedHashMap<>();
    private final Map<RowKey, ObjectNode> found = new HashMap<>();

    ReadBack(SyncTables tables, List<Group> groups, Batch batch) {
        this.batch = batch;
        for (Group group : groups) {
            for (Entry entry : group.entries()) {
                add(entry.op().table(), entry.op().pk());
                add(tables.byName("field_history"), entry.op().id());
            }
            add(tables.byName("work_log"), group.tx());
        }
        batch.aliases()
                .forEach(
                        (mine, theirs) ->
                                touched.values().stream()
                                        .filter(ids -> ids.contains(mine))
                                        .forEach(ids -> ids.add(theirs)));
    }

    private void add(SyncTable table, UUID id) {
        touched.computeIfAbsent(table, t -> new HashSet<>()).add(id);
    }

    void ask(Trip trip) {
        found.clear();
        touched.forEach(
                (table, ids) -> trip.rows(table, "id", ids, "", rows -> found(table, rows)));
    }

    private void found(SyncTable table, List<Object[]> rows) {
        for (Object[] row : rows) {
            found.put(new RowKey(table, (UUID) row[0]), RowReader.json(table, row));
        }
    }

    /// The answer to the push, once the trip was made.
    Pushed told(List<Settled> settled) {
        Map<RowKey, ObjectNode> images = new LinkedHashMap<>();
        Map<RowKey, Long> before = new HashMap<>();
        touched.forEach(
                (table, ids) ->
                        ids.forEach(
                                id -> {
                                    RowKey key = new RowKey(table, id);
                                    ObjectNode original = batch.original(key);
                                    images.put(key, found.get(key));
                                    before.put(key, version(original));
                                }));
        return new Pushed(settled, images, before, batch.aliases());
    }

    private static long version(ObjectNode row) {
        return row == null ? 0 : row.path("row_version").asLong();
    }
}
