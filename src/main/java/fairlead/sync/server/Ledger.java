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
import fairlead.sync.rows.Sent;
import fairlead.sync.rows.Trip;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;

/// The server's record of what every operation came to, kept in the transaction of its effect.
final class Ledger {

    private static final String RECORD =
            "insert into sync.op (replica_id, op_seq, op_id, tx_id, kind, tbl, pk, outcome, detail)"
                    + " select ?, op_seq, op_id, tx_id, kind, tbl, pk, outcome, detail from "
                    + Sent.rows("sync.op");

    private static final String PARK =
            "insert into sync.parked (op_id, reason, op) select op_id, reason, op from "
                    + Sent.rows("sync.parked")
                    + " on conflict (op_id) do nothing";

    private static final String ADVANCE =
            "update sync.replica set last_op_seq = greatest(last_op_seq, ?), pending = ?,"
                    + " last_seen_at = clock_timestamp() where replica_id = ?";

    private final UUID replica;
    private final long left;
    private final Map<UUID, Line> lines = new HashMap<>();
    private OptionalLong last = OptionalLong.empty();

    Ledger(UUID replica, long left) {
        this.replica = replica;
        this.left = left;
    }

    private record Line(Outcome outcome, ObjectNode detail) {}

    /// Begins: limits how long anything may wait, waits for any earlier connection of ours that
    /// still hangs, and asks what the server settled before.
    void ask(Trip trip, List<Group> groups) {
        trip.say("set local lock_timeout = '5s'")
                .say("set local statement_timeout = '30s'")
                .ask(
                        "select last_op_seq from sync.replica where replica_id = ? for update",
                        rows -> last = rows.next() ? OptionalLong.of(rows.getLong(1)) : last,
                        replica);
        List<UUID> ids =
                groups.stream()
                        .flatMap(group -> group.entries().stream())
                        .map(entry -> entry.op().id())
                        .toList();
        trip.ask(
                "select op_id, outcome, detail from sync.op where op_id = any(?)",
                this::lines,
                ids);
    }

    private void lines(ResultSet rows) throws SQLException {
        while (rows.next()) {
            String detail = rows.getString(3);
            lines.put(
                    rows.getObject(1, UUID.class),
                    new Line(
                            Outcome.valueOf(rows.getString(2).toUpperCase(Locale.ROOT)),
                            detail == null ? null : (ObjectNode) Cells.parse(detail)));
        }
    }

    /// What became of those of the operations that were settled before, under this name or another
    /// that the laptop had.
    List<Settled> settledBefore(List<Group> groups) throws SQLException {
        if (last.isEmpty()) {
            throw new ForkException("the server does not know this laptop");
        }
        List<Settled> settled = new ArrayList<>();
        for (Group group : groups) {
            for (Entry entry : group.entries()) {
                Line line = lines.get(entry.op().id());
                if (line != null) {
                    settled.add(before(group, entry, line));
                } else if (entry.seq() <= last.getAsLong()) {
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

    /// What became of each operation, and up to which number this laptop is settled. What waits for
    /// a person waits on the server too, so that a lost laptop loses nothing.
    void record(Trip trip, List<Settled> settled, long upTo) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode(settled.size());
        ArrayNode parked = JsonNodeFactory.instance.arrayNode();
        for (Settled one : settled) {
            all.add(line(one));
            if (one.reason() != null) {
                parked.add(parked(one));
            }
        }
        if (!all.isEmpty()) {
            trip.say(RECORD, replica, all.toString());
        }
        if (!parked.isEmpty()) {
            trip.say(PARK, parked.toString());
        }
        trip.say(ADVANCE, upTo, left, replica);
    }

    private static ObjectNode line(Settled one) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("op_seq", one.entry().seq());
        line.put("op_id", one.entry().op().id().toString());
        line.put("tx_id", one.tx().toString());
        line.put("kind", one.entry().op().kind().name());
        line.put("tbl", one.entry().op().table().number());
        line.put("pk", one.entry().op().pk().toString());
        line.put("outcome", one.outcome().name().toLowerCase(Locale.ROOT));
        line.set("detail", detail(one));
        return line;
    }

    private static ObjectNode parked(Settled one) {
        ObjectNode op = GroupJson.entry(one.entry());
        op.set("clashes", clashes(one.clashes()));
        op.put("tx", one.tx().toString());
        ObjectNode parked = JsonNodeFactory.instance.objectNode();
        parked.put("op_id", one.entry().op().id().toString());
        parked.put("reason", one.reason().name().toLowerCase(Locale.ROOT));
        parked.set("op", op);
        return parked;
    }

    private static ObjectNode detail(Settled one) {
        if (one.reason() == null) {
            return null;
        }
        ObjectNode detail = JsonNodeFactory.instance.objectNode();
        detail.put("reason", one.reason().name());
        detail.set("clashes", clashes(one.clashes()));
        return detail;
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
