package fairlead.sync.model;

import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.sync.merge.Verdict.Outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// A server in memory with what matters of the real one: transactions that see what was committed,
/// hold their rows, and commit in another order than they began.
final class Server {

    /// Who had committed at one moment.
    record Snapshot(Set<Long> committed) {}

    record Entry(long xid, long sequence, long writtenAt, Key key) {}

    record Ledger(UUID op, Outcome outcome) {}

    private final Map<Key, ObjectNode> rows = new LinkedHashMap<>();
    private final List<Entry> log = new ArrayList<>();
    private final Set<Long> committed = new TreeSet<>();
    private final Set<Key> locked = new HashSet<>();
    private final Set<UUID> fences = new HashSet<>();
    private final Map<UUID, Map<Long, Ledger>> ledgers = new HashMap<>();
    private long xids;
    private long sequence;
    private long clock;

    Tx begin(UUID replica) {
        return new Tx(replica);
    }

    boolean isFenced(UUID replica) {
        return fences.contains(replica);
    }

    boolean isLocked(Key key) {
        return locked.contains(key);
    }

    Snapshot snapshot() {
        return new Snapshot(Set.copyOf(committed));
    }

    List<Entry> visible(Snapshot snapshot) {
        return log.stream().filter(e -> snapshot.committed().contains(e.xid())).toList();
    }

    ObjectNode row(Key key) {
        return rows.get(key);
    }

    Map<Key, ObjectNode> rows() {
        return rows;
    }

    Map<Long, Ledger> ledger(UUID replica) {
        return ledgers.computeIfAbsent(replica, r -> new LinkedHashMap<>());
    }

    /// One transaction; what it does is seen by nobody until it commits.
    final class Tx {

        private final UUID replica;
        private final long xid = ++xids;
        private final long startedAt = ++clock;
        private final Map<Key, ObjectNode> writes = new LinkedHashMap<>();
        private final Map<Long, Ledger> outcomes = new LinkedHashMap<>();
        private final Set<Key> held = new HashSet<>();
        private final List<Entry> entries = new ArrayList<>();

        private Tx(UUID replica) {
            this.replica = replica;
            fences.add(replica);
        }

        void lock(Key key) {
            locked.add(key);
            held.add(key);
        }

        ObjectNode read(Key key) {
            return writes.containsKey(key) ? writes.get(key) : rows.get(key);
        }

        /// A null row deletes; an update counts the version, as the trigger does.
        void write(Key key, ObjectNode row) {
            if (row != null) {
                ObjectNode before = read(key);
                long version = before == null ? 1 : before.get("row_version").asLong() + 1;
                row.put("row_version", version);
            }
            writes.put(key, row);
            entries.add(new Entry(xid, ++sequence, startedAt, key));
        }

        void record(long seq, UUID op, Outcome outcome) {
            outcomes.put(seq, new Ledger(op, outcome));
        }

        void commit() {
            writes.forEach(
                    (key, row) -> {
                        if (row == null) {
                            rows.remove(key);
                        } else {
                            rows.put(key, row);
                        }
                    });
            log.addAll(entries);
            committed.add(xid);
            ledger(replica).putAll(outcomes);
            release();
        }

        void release() {
            locked.removeAll(held);
            fences.remove(replica);
        }
    }
}
