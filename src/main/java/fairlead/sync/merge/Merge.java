package fairlead.sync.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The one three-way merge: what becomes of my changed columns where the server's row may have
/// changed too. Pure, and merging its own result again changes nothing but counters, which count
/// once for each operation.
public final class Merge {

    private final SyncTable table;
    private final ObjectNode base;
    private final ObjectNode mine;
    private final ObjectNode theirs;
    private final ObjectNode values = JsonNodeFactory.instance.objectNode();
    private final List<Clash> clashes = new ArrayList<>();
    private final Set<String> settled = new LinkedHashSet<>();

    private Merge(SyncTable table, ObjectNode base, ObjectNode mine, ObjectNode theirs) {
        this.table = table;
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
    }

    /// `base` and `mine` hold the columns that I changed, `theirs` the server's whole row.
    public static Merged merge3(
            SyncTable table, ObjectNode base, ObjectNode mine, ObjectNode theirs) {
        return new Merge(table, base, mine, theirs).merged();
    }

    private Merged merged() {
        for (SyncColumn column : table.columns()) {
            if (column.policy() != Policy.WITH && column.isSent()) {
                List<SyncColumn> unit = table.unit(column);
                if (unit.size() > 1) {
                    unit(column, unit);
                } else if (touched(column)) {
                    single(column);
                }
            }
        }
        return new Merged(values, clashes, settled);
    }

    private void single(SyncColumn column) {
        JsonNode my = mine.get(column.name());
        if (column.policy() != Policy.ADD && same(column, my, theirs)) {
            return;
        }
        if (same(column, theirs.get(column.name()), base)) {
            values.set(column.name(), my);
            return;
        }
        both(column)
                .ifPresentOrElse(value -> settle(column, value), () -> clash(column, List.of()));
    }

    private void settle(SyncColumn column, JsonNode value) {
        settled.add(column.name());
        if (!same(column, value, theirs)) {
            values.set(column.name(), value);
        }
    }

    /// Columns that only make sense together.
    private void unit(SyncColumn leader, List<SyncColumn> unit) {
        List<SyncColumn> my = unit.stream().filter(this::touched).toList();
        if (my.isEmpty()) {
            return;
        }
        if (unit.stream().noneMatch(this::theyChanged)) {
            my.forEach(column -> put(column, mine.get(column.name())));
        } else if (same(leader, mineOf(leader), theirs)) {
            my.stream().filter(column -> column != leader).forEach(this::follower);
        } else {
            contested(leader, my);
        }
    }

    /// Both agree on the leader: what hangs on it is merged one by one, times staying theirs.
    private void follower(SyncColumn column) {
        if (same(column, mine.get(column.name()), theirs)) {
            return;
        }
        if (!theyChanged(column)) {
            put(column, mine.get(column.name()));
        } else if (column.type() == ColumnType.TIME) {
            settled.add(column.name());
        } else {
            clash(column, List.of());
        }
    }

    private void contested(SyncColumn leader, List<SyncColumn> my) {
        Optional<JsonNode> value = touched(leader) ? decided(leader) : Optional.empty();
        if (value.isEmpty()) {
            if (touched(leader)) {
                clash(leader, my);
            } else {
                my.forEach(column -> clash(column, List.of()));
            }
            return;
        }
        settled.add(leader.name());
        if (!same(leader, value.get(), theirs)) {
            my.forEach(column -> put(column, mine.get(column.name())));
            put(leader, value.get());
        }
    }

    /// Who alone changed the leader decides it, where nobody has to be asked.
    private Optional<JsonNode> decided(SyncColumn leader) {
        Optional<JsonNode> value = both(leader);
        return theyChanged(leader) ? value : value.map(any -> nonNull(mine.get(leader.name())));
    }

    /// The value where both changed the column; empty where a person must choose.
    private Optional<JsonNode> both(SyncColumn column) {
        JsonNode b = base.get(column.name());
        JsonNode m = nonNull(mine.get(column.name()));
        JsonNode t = nonNull(theirs.get(column.name()));
        boolean nothing = m.isNull() || t.isNull();
        return switch (column.policy()) {
            case KEY, SERVER, THEIRS -> Optional.of(t);
            case ASK, DELETE, WITH, SET_ONCE -> Optional.empty();
            case MIN -> Optional.of(nothing ? something(m, t) : least(column, m, t));
            case MAX -> Optional.of(nothing ? something(m, t) : least(column, m, t) == m ? t : m);
            case OR -> Optional.of(BooleanNode.valueOf(m.asBoolean() || t.asBoolean()));
            case AND -> Optional.of(BooleanNode.valueOf(m.asBoolean() && t.asBoolean()));
            case ADD -> Optional.of(sum(b, m, t));
            case STATE -> Optional.of(new TextNode(States.action(m.asText(), t.asText())));
            case MEETING -> Optional.of(new TextNode(States.meeting(m.asText(), t.asText())));
            case STRICTER -> Optional.of(new TextNode(States.stricter(m.asText(), t.asText())));
            case TEXT -> nothing ? Optional.empty() : text(b, m, t);
            case OBJECT -> JsonMerge.objects(b, m, t);
            case KEYED -> Optional.of(JsonMerge.keyed(column.argument(), b, m, t));
            case SET -> Optional.of(JsonMerge.set(b, m, t));
            case NEWEST -> Optional.of(isNewer(column.argument()) ? m : t);
        };
    }

    private static Optional<JsonNode> text(JsonNode base, JsonNode mine, JsonNode theirs) {
        String before = ColumnType.isNothing(base) ? "" : base.asText();
        return LineMerge.merge(before, mine.asText(), theirs.asText()).map(TextNode::new);
    }

    private static JsonNode sum(JsonNode base, JsonNode mine, JsonNode theirs) {
        return DecimalNode.valueOf(
                theirs.decimalValue()
                        .add(mine.decimalValue())
                        .subtract(nonNull(base).decimalValue()));
    }

    private boolean isNewer(String time) {
        JsonNode my = mine.get(time);
        JsonNode their = theirs.get(time);
        return !ColumnType.isNothing(my)
                && (ColumnType.isNothing(their) || ColumnType.TIME.compare(my, their) > 0);
    }

    private static JsonNode least(SyncColumn column, JsonNode one, JsonNode other) {
        return column.type().compare(one, other) <= 0 ? one : other;
    }

    private static JsonNode something(JsonNode one, JsonNode other) {
        return one.isNull() ? other : one;
    }

    private void put(SyncColumn column, JsonNode value) {
        if (!same(column, value, theirs)) {
            values.set(column.name(), value);
        }
    }

    private void clash(SyncColumn column, List<SyncColumn> unit) {
        ObjectNode companions = JsonNodeFactory.instance.objectNode();
        unit.stream()
                .filter(other -> other != column)
                .forEach(other -> companions.set(other.name(), mine.get(other.name())));
        clashes.add(
                new Clash(
                        column.name(),
                        nonNull(base.get(column.name())),
                        mine.get(column.name()),
                        nonNull(theirs.get(column.name())),
                        companions));
    }

    /// What I hold to be the column's value, changed or not.
    private JsonNode mineOf(SyncColumn column) {
        return mine.has(column.name()) ? mine.get(column.name()) : base.get(column.name());
    }

    /// A column of which I know no base is one that I did not look at.
    private boolean theyChanged(SyncColumn column) {
        return base.has(column.name()) && !same(column, theirs.get(column.name()), base);
    }

    private boolean touched(SyncColumn column) {
        return mine.has(column.name())
                && !column.same(mine.get(column.name()), base.get(column.name()));
    }

    private static boolean same(SyncColumn column, JsonNode value, ObjectNode row) {
        return column.same(value, row.get(column.name()));
    }

    private static JsonNode nonNull(JsonNode value) {
        return value == null ? NullNode.instance : value;
    }
}
