package fairlead.sync.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.sync.merge.Clash;
import fairlead.sync.merge.Entry;
import fairlead.sync.merge.Group;
import fairlead.sync.merge.Verdict.Outcome;
import fairlead.sync.merge.Verdict.Reason;
import fairlead.sync.rows.Cells;
import fairlead.sync.rows.GroupJson;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// The server's record of what every operation came to, kept in the transaction of its effect.
final class Ledger {

    private final Connection connection;
    private final UUID replica;

    Ledger(Connection connection, UUID replica) {
        this.connection = connection;
        this.replica = replica;
    }

    private record Line(Outcome outcome, ObjectNode detail) {}

    /// Begins: limits how long anything may wait, waits for any earlier connection of ours that
    /// still hangs, and returns the last number that it settled.
    long fence() throws SQLException {
        String sql =
                "set local lock_timeout = '5s'; set local statement_timeout = '30s';"
                        + " select last_op_seq from sync.replica where replica_id = ? for update";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, replica);
            statement.execute();
            statement.getMoreResults();
            statement.getMoreResults();
            try (ResultSet rows = statement.getResultSet()) {
                if (!rows.next()) {
                    throw new ForkException("the server does not know this laptop");
                }
                return rows.getLong(1);
            }
        }
    }

    /// What became of those of the operations that were settled before, under this name or another
    /// that the laptop had. `last` is the last number that was settled under this one.
    List<Settled> settledBefore(List<Group> groups, long last) throws SQLException {
        List<Settled> settled = new ArrayList<>();
        Map<UUID, Line> lines = lines(groups);
        for (Group group : groups) {
            for (Entry entry : group.entries()) {
                Line line = lines.get(entry.op().id());
                if (line != null) {
                    settled.add(before(group, entry, line));
                } else if (entry.seq() <= last) {
                    throw new ForkException("operation %d is another one".formatted(entry.seq()));
                }
            }
        }
        return settled;
    }

    private static Settled before(Group group, Entry entry, Line line) {
        ObjectNode detail = line.detail();
        Reason reason =
                detail == null || !detail.has("reason")
                        ? null
                        : Reason.valueOf(detail.get("reason").asText());
        return new Settled(group.tx(), entry, line.outcome(), reason, null, clashes(detail));
    }

    private Map<UUID, Line> lines(List<Group> groups) throws SQLException {
        UUID[] ids =
                groups.stream()
                        .flatMap(group -> group.entries().stream())
                        .map(entry -> entry.op().id())
                        .toArray(UUID[]::new);
        Map<UUID, Line> lines = new HashMap<>();
        String sql = "select op_id, outcome, detail from sync.op where op_id = any(?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    String detail = rows.getString(3);
                    lines.put(
                            rows.getObject(1, UUID.class),
                            new Line(
                                    Outcome.valueOf(rows.getString(2).toUpperCase(Locale.ROOT)),
                                    detail == null ? null : (ObjectNode) Cells.parse(detail)));
                }
            }
        }
        return lines;
    }

    void record(List<Settled> settled) throws SQLException {
        String sql =
                "insert into sync.op (replica_id, op_seq, op_id, tx_id, kind, tbl, pk, outcome,"
                        + " detail) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Settled one : settled) {
                statement.setObject(1, replica);
                statement.setLong(2, one.entry().seq());
                statement.setObject(3, one.entry().op().id());
                statement.setObject(4, one.tx());
                statement.setString(5, one.entry().op().kind().name());
                statement.setInt(6, one.entry().op().table().number());
                statement.setObject(7, one.entry().op().pk());
                statement.setString(8, one.outcome().name().toLowerCase(Locale.ROOT));
                statement.setObject(9, detail(one), Types.OTHER);
                statement.addBatch();
            }
            statement.executeBatch();
        }
        park(settled);
    }

    /// What waits for a person waits on the server too, so that a lost laptop loses nothing.
    private void park(List<Settled> settled) throws SQLException {
        String sql =
                "insert into sync.parked (op_id, reason, op) values (?, ?, ?) on conflict (op_id)"
                        + " do nothing";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Settled one : settled) {
                if (one.reason() != null) {
                    ObjectNode op = GroupJson.entry(one.entry());
                    op.set("clashes", clashes(one.clashes()));
                    op.put("tx", one.tx().toString());
                    statement.setObject(1, one.entry().op().id());
                    statement.setString(2, one.reason().name().toLowerCase(Locale.ROOT));
                    statement.setObject(3, op.toString(), Types.OTHER);
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }

    void advance(long last) throws SQLException {
        String sql =
                "update sync.replica set last_op_seq = ?, last_seen_at = clock_timestamp() where"
                        + " replica_id = ? and last_op_seq < ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, last);
            statement.setObject(2, replica);
            statement.setLong(3, last);
            statement.executeUpdate();
        }
    }

    private static String detail(Settled one) {
        if (one.reason() == null) {
            return null;
        }
        ObjectNode detail = JsonNodeFactory.instance.objectNode();
        detail.put("reason", one.reason().name());
        detail.set("clashes", clashes(one.clashes()));
        return detail.toString();
    }

    private static ArrayNode clashes(List<Clash> clashes) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (Clash clash : clashes) {
            ObjectNode node = all.addObject();
            node.put("field", clash.field());
            node.set("base", clash.base());
            node.set("mine", clash.mine());
            node.set("theirs", clash.theirs());
            node.set("companions", clash.companions());
        }
        return all;
    }

    private static List<Clash> clashes(ObjectNode detail) {
        List<Clash> clashes = new ArrayList<>();
        if (detail != null) {
            detail.path("clashes")
                    .forEach(
                            node ->
                                    clashes.add(
                                            new Clash(
                                                    node.get("field").asText(),
                                                    node.get("base"),
                                                    node.get("mine"),
                                                    node.get("theirs"),
                                                    (ObjectNode) node.get("companions"))));
        }
        return clashes;
    }
}
