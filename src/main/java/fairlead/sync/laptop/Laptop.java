package fairlead.sync.laptop;

import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.storage.Committed;
import fairlead.storage.Database;
import fairlead.storage.Migrations;
import fairlead.storage.Received;
import fairlead.storage.SqlFunction;
import fairlead.sync.journal.FrameCodec;
import fairlead.sync.journal.Journal;
import fairlead.sync.merge.Clash;
import fairlead.sync.merge.Group;
import fairlead.sync.merge.Op;
import fairlead.sync.merge.SyncTable;
import fairlead.sync.merge.SyncTables;
import fairlead.sync.merge.Verdict.Outcome;
import fairlead.sync.rows.Scope;
import fairlead.sync.server.Pull;
import fairlead.sync.server.Pushed;
import fairlead.sync.server.RowKey;
import fairlead.sync.server.Settled;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/// The laptop's side: an embedded database whose every work goes to the journal and the outbox, and
/// that takes in what the server says. Nothing here talks to a server.
public final class Laptop implements AutoCloseable {

    private final Database database;
    private final SyncTables tables;
    private final Journal journal;
    private final AtomicBoolean contacted = new AtomicBoolean();

    private Laptop(Database database, SyncTables tables, Journal journal) {
        this.database = database;
        this.tables = tables;
        this.journal = journal;
    }

    /// Makes `database` a laptop's: what its journal knows and it does not is done again first.
    public static Laptop open(
            Database database, SyncTables tables, Path journalFolder, FrameCodec codec) {
        Journal journal = Journal.open(journalFolder, codec);
        database.receive(Laptop::withoutForeignKeys);
        Redo redo = new Redo(database, tables, journal);
        redo.run();
        database.attach(
                new Capture(database, tables, journal, Migrations.latest(), redo.lastSeq()));
        return new Laptop(database, tables, journal);
    }

    /// A row may point to one that I may not see.
    private static Received<Void> withoutForeignKeys(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set referential_integrity false");
        }
        return new Received<>(null, List.of());
    }

    public Optional<String> state(String key) {
        return database.look(connection -> new StateTable(connection).get(key));
    }

    /// What the server has yet to hear of parked operations: whether each is resolved.
    public Map<String, String> untold() {
        return database.look(
                connection -> new StateTable(connection).startingWith(StateTable.RESOLVED));
    }

    public void remember(Map<String, String> values) {
        write(
                connection -> {
                    StateTable state = new StateTable(connection);
                    for (Map.Entry<String, String> value : values.entrySet()) {
                        state.put(value.getKey(), value.getValue());
                    }
                    return null;
                });
    }

    public void forget(String... keys) {
        write(
                connection -> {
                    StateTable state = new StateTable(connection);
                    for (String key : keys) {
                        state.remove(key);
                    }
                    return null;
                });
    }

    /// Which leads lie here.
    public Scope scope() {
        return Scope.of(state(StateTable.KEPT_HERE));
    }

    /// Keeps other leads here from now on: the next sync compares everything.
    public void scope(Scope chosen) {
        write(
                connection -> {
                    StateTable state = new StateTable(connection);
                    state.put(StateTable.KEPT_HERE, chosen.said());
                    state.remove(StateTable.CURSOR);
                    state.remove(StateTable.LOADING_FROM);
                    state.remove(StateTable.LOADED_UNTIL);
                    return null;
                });
    }

    /// The leads about which there is work that the server has not got, or a question.
    public Set<UUID> unsettled() {
        return database.look(connection -> new OutboxTable(connection, tables).unsettled());
    }

    /// Lets go of leads that fell out of the scope by the mere passing of time.
    public int prune() {
        Scope scope = scope();
        if (!scope.narrow()) {
            return 0;
        }
        SyncTable leads = tables.byName("leads");
        Set<UUID> out =
                database.look(
                        connection ->
                                Ids.where(connection, leads, scope.leads(now()) + " is not true"));
        out.removeAll(unsettled());
        if (!out.isEmpty()) {
            take(List.of(new Pull.Rows(leads, List.of(), out)), Map.of());
        }
        return out.size();
    }

    public List<Group> pending(int limit) {
        return database.look(connection -> new OutboxTable(connection, tables).pending(limit));
    }

    public long count(String state) {
        return database.look(connection -> new OutboxTable(connection, tables).count(state));
    }

    public long conflicts() {
        return database.look(connection -> new ConflictTable(connection).open());
    }

    /// Sent changes that the server could not take and about which nobody has decided yet.
    public long openParked() {
        return database.look(connection -> new OutboxTable(connection, tables).openParked());
    }

    public long lastSettled() {
        return database.look(connection -> new OutboxTable(connection, tables).lastSettled());
    }

    /// The leads that were made here and that a server hears of again which knows of nothing after
    /// `seq`.
    public Set<UUID> madeAfter(long seq) {
        return database.look(connection -> new OutboxTable(connection, tables).madeAfter(seq));
    }

    public int sendAgainAfter(long seq) {
        return write(connection -> new OutboxTable(connection, tables).sendAgainAfter(seq));
    }

    /// How many of these works are not here.
    public int unknown(List<Group> groups) {
        return database.look(
                connection -> {
                    OutboxTable outbox = new OutboxTable(connection, tables);
                    int unknown = 0;
                    for (Group group : groups) {
                        unknown += outbox.has(group.entries().getFirst().op().id()) ? 0 : 1;
                    }
                    return unknown;
                });
    }

    /// Takes in somebody else's works as parked ones, about which `reason` says whose they are;
    /// returns how many were not here yet.
    public int adopt(List<Group> groups, String reason) {
        return write(
                connection -> {
                    OutboxTable outbox = new OutboxTable(connection, tables);
                    int adopted = 0;
                    for (Group group : groups) {
                        if (!outbox.has(group.entries().getFirst().op().id())) {
                            outbox.adopt(group, Migrations.latest(), now(), reason);
                            adopted++;
                        }
                    }
                    return adopted;
                });
    }

    /// Takes in what became of a push, in one transaction.
    public void settle(Pushed pushed) {
        database.receive(
                connection -> {
                    OutboxTable outbox = new OutboxTable(connection, tables);
                    for (Settled one : pushed.settled()) {
                        settle(connection, outbox, one);
                    }
                    Receiver receiver = new Receiver(connection, tables);
                    show(pushed, outbox, receiver);
                    receiver.clear();
                    new Aliases(connection, tables).adopt(pushed.aliases());
                    return new Received<>(
                            null, News.of(pushed.images()).byActor(receiver.touched()));
                });
    }

    /// What is gone makes room before what takes its place. Only where something still waits for a
    /// row is each of them looked at alone.
    private static void show(Pushed pushed, OutboxTable outbox, Receiver receiver)
            throws SQLException {
        Set<RowKey> waiting = outbox.waiting();
        for (boolean gone : List.of(true, false)) {
            Map<SyncTable, Map<UUID, ObjectNode>> plain = new LinkedHashMap<>();
            for (Map.Entry<RowKey, ObjectNode> row : pushed.images().entrySet()) {
                RowKey key = row.getKey();
                if (gone != (row.getValue() == null)) {
                    continue;
                }
                if (waiting.contains(key)) {
                    long before = pushed.versionsBefore().getOrDefault(key, 0L);
                    long now = BaseTable.version(row.getValue());
                    outbox.rebase(key.table().number(), key.id(), before, now);
                    receiver.image(key.table(), key.id(), row.getValue());
                } else {
                    plain.computeIfAbsent(key.table(), t -> new LinkedHashMap<>())
                            .put(key.id(), row.getValue());
                }
            }
            for (Map.Entry<SyncTable, Map<UUID, ObjectNode>> rows : plain.entrySet()) {
                receiver.images(rows.getKey(), rows.getValue());
            }
        }
    }

    private void settle(Connection connection, OutboxTable outbox, Settled one)
            throws SQLException {
        Op op = one.entry().op();
        String reason = one.reason() == null ? null : one.reason().name();
        String said = one.detail() == null ? reason : reason + " " + one.detail();
        outbox.settle(one.entry().seq(), state(one.outcome()), said);
        for (Clash clash : one.clashes()) {
            new ConflictTable(connection).add(op, clash, reason, database.clock().instant());
        }
    }

    private static String state(Outcome outcome) {
        return switch (outcome) {
            case APPLIED, NOOP -> "ACKED";
            case MERGED -> "MERGED";
            case PARKED -> "PARKED";
        };
    }

    /// Takes in rows of the server, and with them what to remember.
    public void take(List<Pull.Rows> page, Map<String, String> remembered) {
        fill(page, lead -> true, remembered);
    }

    /// The same for a copy that is being made: what belongs to leads that are not here yet is added
    /// without looking for it first.
    public void fill(List<Pull.Rows> page, Predicate<UUID> isHere, Map<String, String> remembered) {
        database.receive(
                connection -> new Received<>(null, take(connection, page, isHere, remembered)));
    }

    /// The same for what changed just now: whoever listens hears who did it.
    public void takeNews(List<Pull.Rows> page, Map<String, String> remembered) {
        database.receive(
                connection ->
                        new Received<>(
                                null,
                                News.of(page)
                                        .byActor(
                                                take(connection, page, lead -> true, remembered))));
    }

    private List<Committed.Row> take(
            Connection connection,
            List<Pull.Rows> page,
            Predicate<UUID> isHere,
            Map<String, String> remembered)
            throws SQLException {
        Receiver receiver = new Receiver(connection, tables);
        for (Pull.Rows rows : page) {
            receiver.take(rows, isHere);
        }
        receiver.clear();
        StateTable state = new StateTable(connection);
        for (Map.Entry<String, String> value : remembered.entrySet()) {
            state.put(value.getKey(), value.getValue());
        }
        return receiver.touched();
    }

    /// Which leads stand here.
    public Set<UUID> leads() {
        return database.look(connection -> Ids.all(connection, tables.byName("leads")));
    }

    /// Which rows of the table stand here: of these leads, or, where they are null, of none.
    public Set<UUID> idsOf(SyncTable table, Set<UUID> leads) {
        return database.look(connection -> Ids.of(connection, table, leads));
    }

    /// The rows of the table that carry unsent work.
    public Set<UUID> carrying(SyncTable table) {
        return database.look(connection -> new BaseTable(connection).keys(table));
    }

    /// Which version of these rows stands here; those that do not are left out.
    public Map<UUID, Long> versions(SyncTable table, Set<UUID> ids) {
        return database.look(connection -> Ids.versions(connection, table, ids));
    }

    /// For whoever compares: reads with plain SQL.
    public <T> T look(SqlFunction<T> reading) {
        return database.look(reading);
    }

    /// True once in the life of this object.
    public boolean isFirstContact() {
        return !contacted.getAndSet(true);
    }

    /// Forgets what was settled more than thirty days ago.
    public void tidy() {
        Tidy tidy = new Tidy(tables);
        long from = write(connection -> tidy.outbox(connection, now()));
        tidy.journal(journal, from, now());
    }

    public Clock clock() {
        return database.clock();
    }

    public Instant now() {
        return database.clock().instant();
    }

    private <T> T write(SqlFunction<T> writing) {
        return database.receive(connection -> new Received<>(writing.apply(connection), List.of()));
    }

    @Override
    public void close() {
        journal.close();
    }
}
