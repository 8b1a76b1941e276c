package fairlead.sync.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.sync.merge.Clash;
import fairlead.sync.merge.ColumnType;
import fairlead.sync.merge.Entry;
import fairlead.sync.merge.Group;
import fairlead.sync.merge.Judge;
import fairlead.sync.merge.Lines;
import fairlead.sync.merge.Op;
import fairlead.sync.merge.SyncTable;
import fairlead.sync.merge.SyncTables;
import fairlead.sync.merge.Verdict;
import fairlead.sync.merge.Verdict.Act;
import fairlead.sync.merge.Verdict.Outcome;
import fairlead.sync.merge.Verdict.Reason;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Folds groups into a [Batch]: what each operation does to the rows as they stand, a group as a
/// whole or not at all. Writes nothing.
final class Fold {

    private static final String PRIMARY = "is_primary";

    private final SyncTables tables;
    private final Batch batch;
    private final Set<UUID> blocked = new HashSet<>();
    private final List<Settled> settled = new ArrayList<>();
    private final List<Phase> phases = new ArrayList<>();
    private Hand hand = new Hand(false, null);

    Fold(SyncTables tables, Batch batch) {
        this.tables = tables;
        this.batch = batch;
    }

    List<Settled> settled() {
        return settled;
    }

    /// What is to be written, hand by hand.
    List<Phase> phases() {
        take(hand);
        return phases;
    }

    /// Another hand goes on from here.
    private void take(Hand next) {
        List<Phase.Change> changes = batch.cut();
        if (!changes.isEmpty()) {
            phases.add(new Phase(hand, changes));
        }
        hand = next;
    }

    void add(Group group) {
        if (!Hand.of(group).equals(hand)) {
            take(Hand.of(group));
        }
        batch.begin();
        List<Settled> outcomes = new ArrayList<>();
        Reason reason = isBlocked(group) ? Reason.BEHIND : null;
        for (Entry entry : reason == null ? group.entries() : List.<Entry>of()) {
            Settled one = judge(group, entry);
            outcomes.add(one);
            if (one.outcome() == Outcome.PARKED) {
                reason = one.reason();
            }
        }
        if (reason != null) {
            park(group, reason, outcomes);
            return;
        }
        onePrimary(group, outcomes);
        history(group, outcomes);
        settled.addAll(outcomes);
    }

    /// Parks a group that the database refused.
    void refuse(Group group, String detail) {
        block(group);
        group.entries()
                .forEach(e -> settled.add(Settled.parked(group.tx(), e, Reason.REFUSED, detail)));
    }

    private void park(Group group, Reason reason, List<Settled> judged) {
        batch.takeBack();
        if (reason != Reason.CLASH) {
            block(group);
        }
        for (int i = 0; i < group.entries().size(); i++) {
            List<Clash> clashes = i < judged.size() ? judged.get(i).clashes() : List.of();
            settled.add(
                    new Settled(
                            group.tx(),
                            group.entries().get(i),
                            Outcome.PARKED,
                            i < judged.size() && judged.get(i).reason() != null
                                    ? judged.get(i).reason()
                                    : reason,
                            null,
                            clashes));
        }
    }

    private boolean isBlocked(Group group) {
        return group.entries().stream()
                .map(Entry::op)
                .anyMatch(op -> blocked.contains(op.pk()) || blocked.contains(op.root()));
    }

    private void block(Group group) {
        for (Entry entry : group.entries()) {
            blocked.add(entry.op().root() == null ? entry.op().pk() : entry.op().root());
        }
    }

    private Settled judge(Group group, Entry entry) {
        Op op = resolved(entry.op());
        RowKey key = RowKey.of(op);
        ObjectNode theirs = batch.read(key);
        Verdict verdict = isOrphan(op) ? orphan() : Judge.judge(op, theirs);
        switch (verdict.act()) {
            case INSERT -> batch.write(key, verdict.values().deepCopy());
            case UPDATE -> batch.write(key, theirs.deepCopy().setAll(verdict.values()));
            case DELETE -> batch.write(key, null);
            case NOTHING -> {}
        }
        return new Settled(
                group.tx(), entry, verdict.outcome(), verdict.reason(), null, verdict.clashes());
    }

    private static Verdict orphan() {
        return new Verdict(
                Outcome.PARKED,
                Act.NOTHING,
                JsonNodeFactory.instance.objectNode(),
                List.of(),
                Reason.DELETED);
    }

    /// My new child of a lead that somebody deleted.
    private boolean isOrphan(Op op) {
        if (op.kind() != Op.Kind.INSERT || op.root() == null || op.pk().equals(op.root())) {
            return false;
        }
        RowKey lead = new RowKey(tables.byName("leads"), op.root());
        ObjectNode original = batch.original(lead);
        return original != null && !ColumnType.isNothing(original.get("deleted_at"));
    }

    /// The operation on the rows that mine turned out to be.
    private Op resolved(Op op) {
        Map<UUID, UUID> aliases = batch.aliases();
        if (aliases.isEmpty()) {
            return op;
        }
        ObjectNode delta = resolved(op.table(), op.delta());
        if (op.kind() == Op.Kind.INSERT && aliases.containsKey(op.pk())) {
            delta.remove(op.table().natural());
        }
        return new Op(
                op.id(),
                op.kind(),
                op.table(),
                aliases.getOrDefault(op.pk(), op.pk()),
                op.root(),
                op.baseVersion(),
                resolved(op.table(), op.base()),
                delta);
    }

    private ObjectNode resolved(SyncTable table, ObjectNode row) {
        ObjectNode other = row.deepCopy();
        table.columns().stream()
                .filter(column -> column.type() == ColumnType.UUID)
                .filter(column -> !ColumnType.isNothing(row.get(column.name())))
                .forEach(
                        column -> {
                            UUID id = UUID.fromString(row.get(column.name()).asText());
                            UUID theirs = batch.aliases().get(id);
                            if (theirs != null) {
                                other.put(column.name(), theirs.toString());
                            }
                        });
        return other;
    }

    /// A lead that has a primary contact on the server keeps it; mine becomes one among others.
    private void onePrimary(Group group, List<Settled> outcomes) {
        for (int i = 0; i < outcomes.size(); i++) {
            Settled one = outcomes.get(i);
            Op op = resolved(one.entry().op());
            RowKey key = RowKey.of(op);
            ObjectNode row = batch.read(key);
            if (op.delta().has(PRIMARY) && isPrimary(row) && hasOther(key, row)) {
                batch.write(key, row.deepCopy().put(PRIMARY, false));
                Clash clash =
                        new Clash(
                                PRIMARY,
                                BooleanNode.FALSE,
                                BooleanNode.TRUE,
                                BooleanNode.FALSE,
                                JsonNodeFactory.instance.objectNode());
                outcomes.set(
                        i,
                        new Settled(
                                group.tx(),
                                one.entry(),
                                Outcome.MERGED,
                                Reason.CLASH,
                                null,
                                List.of(clash)));
            }
        }
    }

    private boolean hasOther(RowKey mine, ObjectNode row) {
        JsonNode lead = row.get("lead_id");
        return batch.keys(mine.table()).stream()
                .filter(key -> !key.equals(mine))
                .map(batch::read)
                .anyMatch(other -> isPrimary(other) && other.get("lead_id").equals(lead));
    }

    private static boolean isPrimary(ObjectNode row) {
        return row != null
                && row.path(PRIMARY).asBoolean()
                && ColumnType.isNothing(row.get("deleted_at"));
    }

    /// What the group really did goes into the team's history, under the same ids as on the laptop.
    private void history(Group group, List<Settled> outcomes) {
        boolean any = false;
        for (Settled one : outcomes) {
            if (one.outcome() == Outcome.APPLIED || one.outcome() == Outcome.MERGED) {
                any = true;
                write("field_history", one.entry().op().id(), Lines.of(group, one.entry().op()));
            }
        }
        if (any && group.work() != null) {
            write("work_log", group.tx(), group.work().deepCopy());
        }
    }

    private void write(String table, UUID id, ObjectNode row) {
        RowKey key = new RowKey(tables.byName(table), id);
        if (batch.read(key) == null) {
            batch.write(key, row);
        }
    }
}
