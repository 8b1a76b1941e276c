package fairlead.sync.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.sync.merge.Verdict.Act;
import fairlead.sync.merge.Verdict.Outcome;
import fairlead.sync.merge.Verdict.Reason;

import java.util.List;

/// Decides what becomes of an operation, given the server's row as it stands under lock. Pure: push
/// asks it on the server's row, pull on the image that lies below my unsent work.
public final class Judge {

    private static final String DELETED = "deleted_at";

    private Judge() {}

    /// `theirs` is null where the row is not there or not to be seen.
    public static Verdict judge(Op op, ObjectNode theirs) {
        return switch (op.kind()) {
            case INSERT -> insert(op, theirs);
            case UPDATE -> theirs == null ? Verdict.parked(Reason.GONE) : update(op, theirs);
            case DELETE -> theirs == null ? Verdict.noop() : delete(op, theirs);
        };
    }

    private static Verdict insert(Op op, ObjectNode theirs) {
        if (theirs == null) {
            return new Verdict(Outcome.APPLIED, Act.INSERT, op.delta(), List.of(), null);
        }
        return op.table().isHistory() ? Verdict.noop() : merge(op, nothing(op.delta()), theirs);
    }

    private static Verdict update(Op op, ObjectNode theirs) {
        boolean deletes = isSet(op.delta(), DELETED) && !isSet(op.base(), DELETED);
        if (deletes && isSet(theirs, DELETED)) {
            return Verdict.noop();
        }
        if (deletes && !isUntouched(op, theirs)) {
            return Verdict.parked(Reason.CHANGED);
        }
        if (isSet(theirs, DELETED) && !op.delta().has(DELETED)) {
            return Verdict.parked(Reason.DELETED);
        }
        return merge(op, op.base(), theirs);
    }

    private static Verdict delete(Op op, ObjectNode theirs) {
        return isUntouched(op, theirs)
                ? new Verdict(Outcome.APPLIED, Act.DELETE, empty(), List.of(), null)
                : Verdict.parked(Reason.CHANGED);
    }

    private static Verdict merge(Op op, ObjectNode base, ObjectNode theirs) {
        Merged merged = Merge.merge3(op.table(), base, op.delta(), theirs);
        boolean writes = !merged.values().isEmpty();
        Act act = writes ? Act.UPDATE : Act.NOTHING;
        if (!merged.clashes().isEmpty()) {
            Outcome outcome = writes ? Outcome.MERGED : Outcome.PARKED;
            return new Verdict(outcome, act, merged.values(), merged.clashes(), Reason.CLASH);
        }
        if (!writes) {
            return Verdict.noop();
        }
        boolean clean = merged.settled().isEmpty() && op.kind() == Op.Kind.UPDATE;
        Outcome outcome = clean ? Outcome.APPLIED : Outcome.MERGED;
        return new Verdict(outcome, act, merged.values(), List.of(), null);
    }

    /// Whether the row is the one that I saw when I deleted it.
    private static boolean isUntouched(Op op, ObjectNode theirs) {
        JsonNode version = theirs.get("row_version");
        if (op.baseVersion() > 0 && version != null) {
            return version.asLong() == op.baseVersion();
        }
        return op.table().columns().stream()
                .filter(column -> column.isSent() && op.base().has(column.name()))
                .allMatch(
                        column ->
                                column.same(
                                        op.base().get(column.name()), theirs.get(column.name())));
    }

    private static boolean isSet(ObjectNode row, String column) {
        return row != null && !ColumnType.isNothing(row.get(column));
    }

    /// Before a row was made, each of its columns held nothing.
    private static ObjectNode nothing(ObjectNode row) {
        ObjectNode nothing = empty();
        row.fieldNames().forEachRemaining(nothing::putNull);
        return nothing;
    }

    private static ObjectNode empty() {
        return JsonNodeFactory.instance.objectNode();
    }
}
