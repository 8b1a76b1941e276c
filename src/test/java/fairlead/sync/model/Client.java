package fairlead.sync.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.sync.merge.Judge;
import fairlead.sync.merge.Op;
import fairlead.sync.merge.Overlay;
import fairlead.sync.merge.SyncTable;
import fairlead.sync.merge.Verdict;
import fairlead.sync.merge.Verdict.Outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/// A laptop in memory: the server's images as last seen, and operations that wait.
final class Client {

    private final UUID replica;
    private final Server server;
    private final Naive naive;
    private final Audit audit;
    private final Map<Key, ObjectNode> images = new HashMap<>();
    private final TreeMap<Long, Op> pending = new TreeMap<>();
    private Server.Snapshot cursor = new Server.Snapshot(Set.of());
    private long naiveCursor;
    private long seq;
    private Server.Tx open;

    Client(UUID replica, Server server, Naive naive, Audit audit) {
        this.replica = replica;
        this.server = server;
        this.naive = naive;
        this.audit = audit;
    }

    /// The row as this laptop shows it.
    ObjectNode shown(Key key) {
        return Overlay.of(images.get(key), opsOn(key));
    }

    Set<Key> known() {
        Set<Key> keys = new java.util.LinkedHashSet<>(images.keySet());
        pending.values().forEach(op -> keys.add(key(op)));
        return keys;
    }

    void edit(SyncTable table, UUID pk, ObjectNode values) {
        Key key = new Key(table.name(), pk);
        ObjectNode before = shown(key);
        ObjectNode base = JsonNodeFactory.instance.objectNode();
        if (before != null) {
            values.fieldNames().forEachRemaining(name -> base.set(name, before.get(name)));
        }
        Op.Kind kind = before == null ? Op.Kind.INSERT : Op.Kind.UPDATE;
        add(new Op(UUID.randomUUID(), kind, table, pk, pk, version(key), base, values));
    }

    void delete(SyncTable table, UUID pk) {
        Key key = new Key(table.name(), pk);
        ObjectNode before = shown(key);
        if (before != null) {
            ObjectNode none = JsonNodeFactory.instance.objectNode();
            Op.Kind kind = Op.Kind.DELETE;
            add(new Op(UUID.randomUUID(), kind, table, pk, pk, version(key), before, none));
        }
    }

    private void add(Op op) {
        pending.put(++seq, op);
        audit.made(replica, seq, op);
    }

    private long version(Key key) {
        return images.containsKey(key) ? images.get(key).path("row_version").asLong() : 0;
    }

    boolean hasPending() {
        return !pending.isEmpty();
    }

    /// Sends everything that waits and leaves the transaction open; false where somebody else holds
    /// a row or an earlier connection of ours still hangs.
    boolean push() {
        if (server.isFenced(replica)
                || pending.values().stream().anyMatch(op -> server.isLocked(key(op)))) {
            return false;
        }
        open = server.begin(replica);
        Map<Long, Server.Ledger> done = server.ledger(replica);
        Map<Key, Long> versions = new HashMap<>();
        new LinkedHashMap<>(pending)
                .forEach(
                        (number, op) -> {
                            open.lock(key(op));
                            if (naive == Naive.NO_LEDGER || !done.containsKey(number)) {
                                apply(number, op, versions);
                            }
                        });
        return true;
    }

    private void apply(long number, Op op, Map<Key, Long> versions) {
        Key key = key(op);
        ObjectNode theirs = open.read(key);
        Op now = op.on(versions.getOrDefault(key, op.baseVersion()));
        Verdict verdict =
                naive == Naive.NO_BASE_CHECK ? blind(now, theirs) : Judge.judge(now, theirs);
        boolean chained = theirs != null && theirs.get("row_version").asLong() == now.baseVersion();
        audit.applied(number, op, theirs, verdict);
        switch (verdict.act()) {
            case INSERT -> open.write(key, verdict.values().deepCopy());
            case UPDATE -> open.write(key, theirs.deepCopy().setAll(verdict.values()));
            case DELETE -> open.write(key, null);
            case NOTHING -> {}
        }
        if ((chained || theirs == null) && open.read(key) != null) {
            versions.put(key, open.read(key).get("row_version").asLong());
        }
        open.record(number, op.id(), verdict.outcome());
    }

    private static Verdict blind(Op op, ObjectNode theirs) {
        if (theirs == null || op.kind() == Op.Kind.DELETE) {
            return Judge.judge(op, theirs);
        }
        return new Verdict(Outcome.APPLIED, Verdict.Act.UPDATE, op.delta(), List.of(), null);
    }

    void commit() {
        open.commit();
    }

    void abort() {
        open.release();
        open = null;
    }

    /// The answer arrived: what was sent is settled, and the rows are as the server read them back.
    void acknowledge() {
        List<Op> sent = new ArrayList<>(pending.values());
        Map<Long, Server.Ledger> done = server.ledger(replica);
        pending.keySet().removeIf(done::containsKey);
        for (Op op : sent) {
            Key key = key(op);
            if (naive == Naive.NO_READ_BACK) {
                image(key, Overlay.of(images.get(key), List.of(op)));
            } else {
                image(key, server.row(key));
            }
        }
        open = null;
    }

    void loseAnswer() {
        open = null;
    }

    boolean isWaiting() {
        return open != null;
    }

    void pull() {
        Server.Snapshot now = server.snapshot();
        for (Server.Entry entry : server.visible(now)) {
            if (isNew(entry)) {
                image(entry.key(), server.row(entry.key()));
            }
        }
        for (Server.Entry entry : server.visible(now)) {
            long mark = naive == Naive.SEQUENCE_CURSOR ? entry.sequence() : entry.writtenAt();
            naiveCursor = Math.max(naiveCursor, mark);
        }
        cursor = now;
    }

    private boolean isNew(Server.Entry entry) {
        return switch (naive) {
            case UPDATED_AT_CURSOR -> entry.writtenAt() > naiveCursor;
            case SEQUENCE_CURSOR -> entry.sequence() > naiveCursor;
            default -> !cursor.committed().contains(entry.xid());
        };
    }

    private void image(Key key, ObjectNode row) {
        if (row == null) {
            images.remove(key);
        } else {
            images.put(key, row.deepCopy());
        }
    }

    Map<Key, ObjectNode> images() {
        return images;
    }

    private List<Op> opsOn(Key key) {
        return pending.values().stream().filter(op -> key(op).equals(key)).toList();
    }

    private static Key key(Op op) {
        return new Key(op.table().name(), op.pk());
    }
}
