package fairlead.sync.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.sync.merge.Op;
import fairlead.sync.merge.Policy;
import fairlead.sync.merge.SyncColumn;
import fairlead.sync.merge.Verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Watches a history from outside and remembers what each promise needs.
final class Audit {

    private final List<String> broken = new ArrayList<>();
    private final Map<UUID, Map<Long, Op>> made = new HashMap<>();

    void made(UUID replica, long seq, Op op) {
        made.computeIfAbsent(replica, r -> new HashMap<>()).put(seq, op);
    }

    /// Nobody's change is overwritten unseen: where a person would be asked, what an applied write
    /// replaces is what its writer saw.
    void applied(long seq, Op op, ObjectNode theirs, Verdict verdict) {
        if (verdict.act() != Verdict.Act.UPDATE) {
            return;
        }
        for (SyncColumn column : op.table().columns()) {
            JsonNode value = verdict.values().get(column.name());
            if (value != null
                    && column.policy() == Policy.ASK
                    && !column.same(theirs.get(column.name()), op.base().get(column.name()))) {
                broken.add("overwritten unseen: %s.%s".formatted(op.pk(), column.name()));
            }
        }
    }

    List<String> broken(Server server, List<Client> clients) {
        made.forEach(
                (replica, ops) ->
                        ops.forEach(
                                (seq, op) -> {
                                    Server.Ledger entry = server.ledger(replica).get(seq);
                                    if (entry == null || !entry.op().equals(op.id())) {
                                        broken.add("no outcome: " + op);
                                    }
                                }));
        counters(server);
        for (Client client : clients) {
            if (!client.images().equals(server.rows())) {
                broken.add("replica differs: %s, %s".formatted(client.images(), server.rows()));
            }
        }
        return broken;
    }

    /// A counter stands at what everybody counted, each count once.
    private void counters(Server server) {
        Map<UUID, Long> counted = new HashMap<>();
        made.values()
                .forEach(
                        ops ->
                                ops.values().stream()
                                        .filter(op -> op.delta().has("use_count"))
                                        .forEach(
                                                op ->
                                                        counted.merge(
                                                                op.pk(), count(op), Long::sum)));
        counted.forEach(
                (pk, sum) -> {
                    ObjectNode row = server.row(new Key("email_templates", pk));
                    if (row != null && row.get("use_count").asLong() != sum) {
                        broken.add("counted %s, stands %s".formatted(sum, row.get("use_count")));
                    }
                });
    }

    private static long count(Op op) {
        JsonNode before = op.base().get("use_count");
        return op.delta().get("use_count").asLong() - (before == null ? 0 : before.asLong());
    }
}
