package fairlead.sync.laptop;

import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.storage.Database;
import fairlead.storage.Migrations;
import fairlead.storage.Received;
import fairlead.sync.journal.Journal;
import fairlead.sync.merge.Entry;
import fairlead.sync.merge.Group;
import fairlead.sync.merge.Op;
import fairlead.sync.merge.SyncTables;
import fairlead.sync.rows.GroupJson;
import fairlead.sync.rows.RowReader;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Does again what the journal knows and the database does not: a power cut can take back what a
/// database said it had committed, never what the journal said.
final class Redo {

    private final Database database;
    private final SyncTables tables;
    private final Journal journal;
    private long lastSeq;

    Redo(Database database, SyncTables tables, Journal journal) {
        this.database = database;
        this.tables = tables;
        this.journal = journal;
    }

    /// The last number that was ever given away.
    long lastSeq() {
        return lastSeq;
    }

    void run() {
        List<Group> missing = missing();
        if (!missing.isEmpty()) {
            database.receive(
                    connection -> {
                        for (Group group : missing) {
                            again(connection, group);
                        }
                        return new Received<>(null, List.of());
                    });
        }
    }

    private List<Group> missing() {
        GroupJson frames = new GroupJson(tables);
        Set<UUID> aborted = new HashSet<>();
        List<Group> groups = new ArrayList<>();
        for (byte[] bytes : journal.frames()) {
            GroupJson.Frame frame = frames.read(bytes);
            frame.group().ifPresentOrElse(groups::add, () -> aborted.add(frame.tx()));
        }
        return database.look(
                connection -> {
                    OutboxTable outbox = new OutboxTable(connection, tables);
                    long from =
                            Long.parseLong(
                                    new StateTable(connection)
                                            .get(StateTable.REDO_FROM)
                                            .orElse("0"));
                    lastSeq = outbox.lastSeq();
                    List<Group> missing = new ArrayList<>();
                    for (Group group : groups) {
                        lastSeq = Math.max(lastSeq, group.lastSeq());
                        if (group.lastSeq() >= from
                                && !aborted.contains(group.tx())
                                && !outbox.has(group.entries().getFirst().op().id())) {
                            missing.add(group);
                        }
                    }
                    return missing;
                });
    }

    private void again(Connection connection, Group group) throws SQLException {
        BaseTable bases = new BaseTable(connection);
        RowReader reader = new RowReader(connection);
        Instant at = Instant.parse(group.work().get("at").asText());
        for (Entry entry : group.entries()) {
            Op op = entry.op();
            if (!bases.has(op.table(), op.pk())) {
                ObjectNode row = reader.byId(op.table(), List.of(op.pk()), "").get(op.pk());
                bases.put(op.table(), op.pk(), row);
            }
        }
        new OutboxTable(connection, tables).add(group, Migrations.latest(), at);
        Receiver receiver = new Receiver(connection, tables);
        for (Entry entry : group.entries()) {
            Op op = entry.op();
            receiver.image(op.table(), op.pk(), bases.image(op.table(), op.pk()));
        }
        new HistoryLines(connection, tables).write(group);
    }
}
