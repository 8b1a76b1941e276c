package fairlead.sync.server;

import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.sync.merge.SyncTable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Rows as they stand in the server's transaction with what the groups so far do to them, before
/// any of it is written. A group's part can be thrown away.
final class Batch {

    private final Map<RowKey, ObjectNode> locked = new HashMap<>();
    private final Map<RowKey, ObjectNode> now = new LinkedHashMap<>();
    private final Map<UUID, UUID> aliases = new LinkedHashMap<>();
    private final Map<RowKey, ObjectNode> cut = new HashMap<>();
    private Map<RowKey, ObjectNode> mark = Map.of();

    void lock(SyncTable table, Map<UUID, ObjectNode> rows) {
        rows.forEach((id, row) -> locked.put(new RowKey(table, id), row));
    }

    ObjectNode original(RowKey key) {
        return locked.get(key);
    }

    /// Null where there is no such row.
    ObjectNode read(RowKey key) {
        return now.containsKey(key) ? now.get(key) : locked.get(key);
    }

    /// Every row of the table that was locked or written.
    java.util.Set<RowKey> keys(SyncTable table) {
        java.util.Set<RowKey> keys = new java.util.HashSet<>(locked.keySet());
        keys.addAll(now.keySet());
        keys.removeIf(key -> !key.table().equals(table));
        return keys;
    }

    /// A null row is one that is to be deleted.
    void write(RowKey key, ObjectNode row) {
        now.put(key, row);
    }

    /// What was written since the last cut.
    List<Phase.Change> cut() {
        List<Phase.Change> changes = new ArrayList<>();
        now.forEach(
                (key, row) -> {
                    ObjectNode before = cut.containsKey(key) ? cut.get(key) : locked.get(key);
                    if (before != row) {
                        changes.add(new Phase.Change(key, before, row));
                    }
                });
        cut.putAll(now);
        return changes;
    }

    void alias(UUID mine, UUID theirs) {
        aliases.put(mine, theirs);
    }

    Map<UUID, UUID> aliases() {
        return aliases;
    }

    void begin() {
        mark = new LinkedHashMap<>(now);
    }

    void takeBack() {
        now.clear();
        now.putAll(mark);
    }

    /// A fresh start on the same locked rows.
    Batch again() {
        Batch other = new Batch();
        other.locked.putAll(locked);
        other.aliases.putAll(aliases);
        return other;
    }
}
