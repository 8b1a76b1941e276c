package fairlead.storage;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;

/// What an undo would bring back, counted in values, and what it would leave; `whole` is false
/// where only a part of a very large batch was looked at.
public record UndoPreview(int values, List<Staying> staying, boolean whole) {

    public UndoPreview {
        staying = List.copyOf(staying);
    }

    /// A value that somebody changed since, with what stands there now; an empty column means that
    /// the row is gone.
    public record Staying(UndoReport.Kept kept, JsonNode now) {}
}
