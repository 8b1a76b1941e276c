package fairlead.sync.server;

import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.sync.merge.ColumnType;
import fairlead.sync.merge.Entry;
import fairlead.sync.merge.Group;
import fairlead.sync.merge.SyncTable;
import fairlead.sync.merge.SyncTables;
import fairlead.sync.rows.RowReader;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Brings groups to the server in one transaction: fence, ledger, locks, merge, effect, outcome,
/// and every touched row read back while it is still locked. One push on one connection at a time.
public final class Push {

    private final Connection connection;
    private final SyncTables tables;
    private final UUID replica;
    private Optional<Catalog> catalog = Optional.empty();

    public Push(Connection connection, SyncTables tables, UUID replica) throws SQLException {
        this.connection = connection;
        this.tables = tables;
        this.replica = replica;
        connection.setAutoCommit(false);
    }

    /// A failed connection leaves open what became of it: the next push asks the ledger.
    public Pushed send(List<Group> groups) throws SQLException {
        try {
            Ledger ledger = new Ledger(connection, replica);
            long last = ledger.fence();
            if (catalog.isEmpty()) {
                catalog = Optional.of(Catalog.read(connection));
            }
            List<Settled> settled = new ArrayList<>(ledger.settledBefore(groups, last));
            Batch batch = new Locks(connection, tables).take(groups);
            Set<UUID> known = settled.stream().map(Settled::tx).collect(Collectors.toSet());
            List<Group> fresh = groups.stream().filter(g -> !known.contains(g.tx())).toList();
            Fold fold = apply(batch, fresh);
            ledger.record(fold.settled());
            settled.addAll(fold.settled());
            ledger.advance(groups.getLast().lastSeq());
            Pushed pushed = readBack(groups, settled, batch);
            connection.commit();
            return pushed;
        } catch (SQLException | RuntimeException e) {
            rollback(e);
            throw e;
        }
    }

    private void rollback(Exception failure) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    /// All groups at once; where the database refuses, halves of them, until those that it refuses
    /// stand alone and are parked.
    private Fold apply(Batch batch, List<Group> groups) throws SQLException {
        Set<UUID> refused = new LinkedHashSet<>();
        Map<UUID, String> why = new HashMap<>();
        while (true) {
            Fold fold = fold(batch.again(), groups, refused, why);
            Savepoint savepoint = connection.setSavepoint();
            try {
                announceUndo(groups);
                write(fold);
                return fold;
            } catch (SQLException e) {
                if (!isCertain(e)) {
                    throw e;
                }
                connection.rollback(savepoint);
                List<Group> rest =
                        groups.stream().filter(group -> !refused.contains(group.tx())).toList();
                Group bad = firstBad(batch, rest, refused, why);
                refused.add(bad.tx());
                why.putIfAbsent(bad.tx(), e.getSQLState() + " " + e.getMessage());
            }
        }
    }

    private Fold fold(Batch batch, List<Group> groups, Set<UUID> refused, Map<UUID, String> why) {
        Fold fold = new Fold(tables, batch);
        for (Group group : groups) {
            if (refused.contains(group.tx())) {
                fold.refuse(group, why.get(group.tx()));
            } else {
                fold.add(group);
            }
        }
        return fold;
    }

    private void write(Fold fold) throws SQLException {
        new Writes(connection, tables, catalog.orElseThrow()).write(fold.batch());
    }

    /// The first group that, after those before it, the database refuses; by halves.
    private Group firstBad(
            Batch batch, List<Group> groups, Set<UUID> refused, Map<UUID, String> why)
            throws SQLException {
        int good = 0;
        int bad = groups.size();
        while (bad - good > 1) {
            int middle = (good + bad) / 2;
            Savepoint savepoint = connection.setSavepoint();
            try {
                write(fold(batch.again(), groups.subList(0, middle), refused, why));
                good = middle;
            } catch (SQLException e) {
                if (!isCertain(e)) {
                    throw e;
                }
                bad = middle;
            }
            connection.rollback(savepoint);
        }
        return groups.get(good);
    }

    /// What the database will refuse again however often it is asked.
    private static boolean isCertain(SQLException e) {
        String state = e.getSQLState();
        return state != null
                && (state.startsWith("22")
                        || state.startsWith("23")
                        || state.startsWith("42")
                        || state.startsWith("P0")
                        || state.startsWith("0A"));
    }

    /// A step back is legal only as the undo of the work that made the step.
    private void announceUndo(List<Group> groups) throws SQLException {
        for (Group group : groups) {
            if (group.work() != null && !ColumnType.isNothing(group.work().get("undoes"))) {
                String sql = "select set_config('fairlead.undoes', ?, true)";
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    statement.setString(1, group.work().get("undoes").asText());
                    statement.execute();
                }
            }
        }
    }

    private Pushed readBack(List<Group> groups, List<Settled> settled, Batch batch)
            throws SQLException {
        Map<SyncTable, Set<UUID>> touched = touched(groups, batch);
        Map<RowKey, ObjectNode> images = new LinkedHashMap<>();
        Map<RowKey, Long> before = new HashMap<>();
        RowReader reader = new RowReader(connection);
        for (Map.Entry<SyncTable, Set<UUID>> table : touched.entrySet()) {
            Map<UUID, ObjectNode> rows = reader.byId(table.getKey(), table.getValue(), "");
            for (UUID id : table.getValue()) {
                RowKey key = new RowKey(table.getKey(), id);
                images.put(key, rows.get(id));
                ObjectNode original = batch.original(key);
                before.put(key, original == null ? 0 : original.path("row_version").asLong());
            }
        }
        return new Pushed(settled, images, before, batch.aliases());
    }

    private Map<SyncTable, Set<UUID>> touched(List<Group> groups, Batch batch) {
        Map<SyncTable, Set<UUID>> touched = new LinkedHashMap<>();
        for (Group group : groups) {
            for (Entry entry : group.entries()) {
                SyncTable table = entry.op().table();
                add(touched, table, entry.op().pk());
                add(touched, tables.byName("field_history"), entry.op().id());
            }
            add(touched, tables.byName("work_log"), group.tx());
        }
        batch.aliases()
                .forEach(
                        (mine, theirs) ->
                                new ArrayList<>(touched.entrySet())
                                        .stream()
                                                .filter(t -> t.getValue().contains(mine))
                                                .forEach(t -> t.getValue().add(theirs)));
        return touched;
    }

    private static void add(Map<SyncTable, Set<UUID>> touched, SyncTable table, UUID id) {
        touched.computeIfAbsent(table, t -> new HashSet<>()).add(id);
    }
}
