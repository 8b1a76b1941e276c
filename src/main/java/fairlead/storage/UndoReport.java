package fairlead.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What an undo brought back, counted in values, and what it left because it was changed since.
public record UndoReport(int restored, List<Kept> kept) {

    static final UndoReport NOTHING = new UndoReport(0, List.of());

    /// A value that somebody changed after the work that was undone; an empty column means that the
    /// row is gone.
    public record Kept(String table, UUID rowId, UUID leadId, String column) {}

    static UndoReport restored(int values) {
        return new UndoReport(values, List.of());
    }

    static UndoReport kept(FieldHistory history, String column) {
        return new UndoReport(
                0,
                List.of(new Kept(history.tableName(), history.rowId(), history.leadId(), column)));
    }

    UndoReport and(UndoReport other) {
        if (other.kept.isEmpty()) {
            return new UndoReport(restored + other.restored, kept);
        }
        List<Kept> all = new ArrayList<>(kept);
        all.addAll(other.kept);
        return new UndoReport(restored + other.restored, all);
    }
}
